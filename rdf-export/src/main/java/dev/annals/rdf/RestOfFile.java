package dev.annals.rdf;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
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
        try (var reader = new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
            skipLines(reader, line - 1);
            var text = new char[LONGEST];
            int length = readFully(reader, text);
            return new String(text, 0, length) + (length == LONGEST && reader.read() >= 0 ? "\n# The file goes on; see there.\n" : "");
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
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

    private static int readFully(Reader reader, char[] text) throws IOException {
        int length = 0;
        while (length < text.length) {
            int count = reader.read(text, length, text.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return length;
    }
}
