package dev.annals.rdf.read;

import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// What a parser that has given up leaves of an input.
final class RestOfFile {

    private static final int LONGEST = 1 << 20;

    private RestOfFile() {}

    /// The text from the beginning of a line, counted from 1, to the end or for 2^20 characters; says so where it is cut.
    static String from(Input input, long line) {
        var text = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(Packed.unpack(input), StandardCharsets.UTF_8))) {
            skipLines(reader, line - 1);
            append(reader, text);
        } catch (IOException e) {
            text.append("\n# The rest cannot be unpacked: ").append(e.getMessage()).append('\n');
        }
        return text.toString();
    }

    /// Lines end where the parser counts them: at each line feed.
    private static void skipLines(Reader reader, long count) throws IOException {
        long left = count;
        while (left > 0) {
            int c = reader.read();
            if (c < 0) {
                return;
            }
            left -= c == '\n' ? 1 : 0;
        }
    }

    private static void append(Reader reader, StringBuilder text) throws IOException {
        var buffer = new char[1 << 13];
        while (text.length() < LONGEST) {
            int count = reader.read(buffer, 0, Math.min(buffer.length, LONGEST - text.length()));
            if (count < 0) {
                return;
            }
            text.append(buffer, 0, count);
        }
        text.append(reader.read() >= 0 ? "\n# The file goes on; see there.\n" : "");
    }
}
