package dev.annals.cli.terminal;

import dev.annals.core.format.Notice;
import dev.annals.core.format.OneLine;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Notices that say the same of different places: how many there were, the first as it is, and where the next few stand.
final class Cause {

    private static final int PLACES = 3;
    private static final Pattern ELEMENT = Pattern.compile("/[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Notice first;
    private final List<String> next = new ArrayList<>();
    private long count = 1;
    private boolean same = true;

    /// What equal notices have in common; elements of lists count as one field, and messages that differ in numbers only as one message. A name
    /// that means nothing is the same mistake wherever it stands, and another one than other names.
    record Kind(Severity severity, String code, Optional<String> file, Optional<String> part, Optional<String> field, String message) {

        static Kind of(Notice notice) {
            if (notice.code().equals(Problem.UNKNOWN_NAME)) {
                return new Kind(notice.severity(), notice.code(), notice.file(), Optional.empty(), notice.value(), notice.message());
            }
            Optional<String> field = notice.field().map(path -> ELEMENT.matcher(path).replaceAll(""));
            return new Kind(notice.severity(), notice.code(), notice.file(), notice.part(), field, NUMBER.matcher(notice.message()).replaceAll("0"));
        }
    }

    Cause(Notice first) {
        this.first = first;
    }

    void add(Notice notice) {
        count++;
        same &= notice.message().equals(first.message());
        if (next.size() < PLACES - 1) {
            addPlace(place(notice) + notice.value().filter(value -> !notice.value().equals(first.value())).map(value -> " '" + value + "'").orElse(""));
        }
    }

    /// What is told of one place several times, as for several outputs, is one place.
    private void addPlace(String other) {
        if (!other.equals(place(first)) && !next.contains(other)) {
            next.add(other);
        }
    }

    /// Where a notice stands: its line, or cell, or else its record.
    private static String place(Notice notice) {
        if (notice.part().isPresent()) {
            return new Position(notice.part().get(), notice.line().orElse(0L), notice.column().orElse(0L)).inPart();
        }
        return notice.line().map(line -> "line " + line).or(notice::record).or(notice::field).orElse("the same place");
    }

    /// All of them on one line.
    String line() {
        String alone = line(first);
        String numbers = same ? "" : ", with other numbers";
        String also = next.isEmpty() ? "" : "; also " + String.join(", ", next);
        return count == 1 ? alone : OneLine.of(String.format(Locale.ROOT, "%s [%,d times%s%s]", alone, count, numbers, also));
    }

    static String line(Notice notice) {
        return notice.severity().code() + ": " + notice;
    }
}
