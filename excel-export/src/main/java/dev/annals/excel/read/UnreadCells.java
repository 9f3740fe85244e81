package dev.annals.excel.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;

/// The cells of a sheet that hold something that is no value, so that their rows have nothing there.
public final class UnreadCells {

    /// The error by which spreadsheets say that a value is not available.
    private static final String NOT_AVAILABLE = "#N/A";

    private final String file;
    private final String sheet;
    private long count;
    private boolean missing = true;
    private Optional<Problem> first = Optional.empty();
    private List<String> merged = List.of();

    /// Of a sheet of a file.
    public UnreadCells(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /// Begins anew, because the sheet is read again.
    public void clear() {
        count = 0;
        missing = true;
        first = Optional.empty();
        merged = List.of();
    }

    /// Ranges of which only the first cell has the value that all of them show.
    void addMerged(List<String> ranges) {
        merged = List.copyOf(ranges);
    }

    /// Tells of merged cells once.
    public Optional<Notice> mergedNotice() {
        return merged.stream().findFirst().map(range -> Notice.warning("merged-cells", sheet + " has " + merged.size()
                + (merged.size() == 1 ? " range" : " ranges") + " of merged cells, such as " + range
                + "; the value is read at the first cell of each, the others are empty", file));
    }

    /// Counts one; gives the text that is read instead.
    String add(long row, int column, String problem) {
        count++;
        missing &= problem.contains(NOT_AVAILABLE);
        first = first.or(() -> Optional.of(Problem.of(problem, new Position(sheet, row, column))));
        return "";
    }

    /// Tells them once, with the first; that a value is not available is no error.
    public Optional<Notice> notice() {
        return first.map(problem -> Notice.of(missing ? Severity.WARNING : Severity.ERROR, "unread-cell", file, "", Problem.of(
                problem.message() + "; " + count + " cells of the sheet that hold no value are read as empty", problem.position())));
    }
}
