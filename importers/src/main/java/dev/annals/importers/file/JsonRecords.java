package dev.annals.importers.file;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.IOException;
import java.util.Optional;

/// Puts the lines of a file together to JSON objects: one a line, or an array of them.
///
/// An object begins with a line that begins with a brace, or where the one before it has ended; so one that is broken does not spoil
/// the next.
public final class JsonRecords {

    private final Lines lines;
    private final int longest = Limits.inMemory(Limit.RECORD_LENGTH);
    private Optional<OriginalRow> ahead = Optional.empty();

    /// Over the lines of a file.
    public JsonRecords(Lines lines) {
        this.lines = lines;
    }

    /// The lines of a file.
    @FunctionalInterface
    public interface Lines {

        /// The next line; empty after the last.
        Optional<OriginalRow> next() throws IOException;
    }

    /// The next object, or what cannot be one; empty after the last.
    public Optional<OriginalRow> next() throws IOException {
        Optional<OriginalRow> first = line();
        while (first.isPresent() && first.get().flaw().isEmpty() && isFrame(first.get().text())) {
            first = line();
        }
        return first.isPresent() && first.get().flaw().isEmpty() ? Optional.of(gather(first.get())) : first;
    }

    /// What stands between the objects of an array.
    private static boolean isFrame(String text) {
        return text.chars().allMatch(c -> c == '[' || c == ']' || c == ',' || Character.isWhitespace(c));
    }

    private OriginalRow gather(OriginalRow first) throws IOException {
        var text = new StringBuilder(withoutFrame(first.text()));
        var nesting = new JsonNesting(text);
        OriginalRow last = first;
        while (!nesting.closed() && text.length() < longest) {
            Optional<OriginalRow> more = line();
            if (more.isEmpty() || more.get().flaw().isPresent() || more.get().text().startsWith("{")) {
                ahead = more;
                break;
            }
            last = more.get();
            text.append('\n').append(last.text());
        }
        String object = text.substring(0, nesting.closed() ? nesting.end() : text.length());
        rest(text.substring(object.length()), last);
        String raw = object.equals(first.text()) ? first.raw() : object;
        return new OriginalRow(raw, object, first.line(), first.start(), first.encoding(), Optional.empty());
    }

    private void rest(String text, OriginalRow last) {
        String more = withoutFrame(text);
        if (!isFrame(more)) {
            ahead = Optional.of(new OriginalRow(more, more, last.line(), last.start(), last.encoding(), Optional.empty()));
        }
    }

    private static String withoutFrame(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == ','
                || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return text.substring(start);
    }

    private Optional<OriginalRow> line() throws IOException {
        if (ahead.isEmpty()) {
            return lines.next();
        }
        Optional<OriginalRow> line = ahead;
        ahead = Optional.empty();
        return line;
    }
}
