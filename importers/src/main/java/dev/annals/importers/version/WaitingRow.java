package dev.annals.importers.version;

import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.OriginalRow;
import java.util.Optional;

/// A row that waits for the others of its id.
///
/// @param section the number of the rows that share its header
/// @param n its number among them
/// @param id its id
/// @param raw the row
public record WaitingRow(int section, long n, String id, OriginalRow raw) {

    private static final char END = ';';
    private static final int NUMBERS = 7;

    /// As a text: numbers, the id, what holds the fields, and the row as it stands in its file.
    String text() {
        var text = new StringBuilder();
        for (long number : new long[] {section, n, raw.line(), raw.start(), raw.encoding().code(), id.length(), raw.text().length()}) {
            text.append(number).append(END);
        }
        return text.append(id).append(raw.text()).append(raw.raw()).toString();
    }

    /// Of such a text.
    static WaitingRow of(String text) {
        var numbers = new long[NUMBERS];
        int at = 0;
        for (int i = 0; i < NUMBERS; i++) {
            int end = text.indexOf(END, at);
            numbers[i] = Long.parseLong(text, at, end, 10);
            at = end + 1;
        }
        int fields = at + (int) numbers[5];
        int whole = fields + (int) numbers[6];
        var raw = new OriginalRow(
                text.substring(whole), text.substring(fields, whole), numbers[2], numbers[3], Encoding.of((byte) numbers[4]), Optional.empty());
        return new WaitingRow((int) numbers[0], numbers[1], text.substring(at, fields), raw);
    }
}
