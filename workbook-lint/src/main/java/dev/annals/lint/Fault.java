package dev.annals.lint;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something in a workbook that makes Excel offer to repair it, or that gets lost when it is opened.
///
/// @param code what sort of fault it is, the same for all of its kind
/// @param part the part of the package that has it, such as `xl/tables/table1.xml`; empty where it is the file as a whole
/// @param place where in the part, such as `Events!C5`; empty where it is the part as a whole
/// @param message what is wrong
public record Fault(String code, String part, String place, String message) {

    /// What Excel takes without a word, as it does in files of its own, or drops without one.
    private static final Set<String> HARMLESS = Set.of("broken-reference", "count", "default-style", "orphan-part", "pivot-source", "shape-id");

    private static final Pattern CELL = Pattern.compile("(.+)!([A-Z]{1,3}[1-9][0-9]{0,6})");

    /// Whether the workbook only deserves a look.
    public Severity severity() {
        return HARMLESS.contains(code) ? Severity.WARNING : Severity.ERROR;
    }

    /// The fault as a notice about a file: at its cell where it has one, else at its part.
    public Notice notice(String file) {
        Optional<Position> cell = cell();
        String within = place.isEmpty() ? message : place + " " + message;
        return cell.map(position -> notice(file, message + " (" + part + ")", position))
                .orElseGet(() -> notice(file, within, new Position(part, 0, 0)));
    }

    private Notice notice(String file, String words, Position position) {
        return switch (severity()) {
            case ERROR -> Notice.error(code, words, file, position);
            case WARNING -> Notice.warning(code, words, file, position);
        };
    }

    private Optional<Position> cell() {
        Matcher matcher = CELL.matcher(place);
        return matcher.matches()
                ? Area.of(matcher.group(2)).map(area -> new Position(matcher.group(1), area.top(), area.left()))
                : Optional.empty();
    }

    /// The fault on one line: `xl/worksheets/sheet2.xml Events!C5: names the cell format 99 of 31 [cell-format]`.
    @Override
    public String toString() {
        return part + (place.isEmpty() ? "" : " " + place) + ": " + message + " [" + code + "]";
    }
}
