package dev.annals.excel.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The cells of a sheet that hold something that is no value, so that their rows have nothing there, or of whose value nobody can tell what was meant.
public final class UnreadCells {

    /// The error by which spreadsheets say that a value is not available.
    private static final String NOT_AVAILABLE = "#N/A";

    private static final int MOST_CAUSES = 20;
    private static final int MOST_PLACES = 5;
    private static final int MOST_RUNS = 100_000;

    private final String file;
    private final String sheet;
    private final Map<String, Cells> causes = new LinkedHashMap<>();
    private final Map<Long, TreeMap<Long, Run>> doubts = new HashMap<>();
    private int runs;
    private List<String> merged = List.of();

    /// Of a sheet of a file.
    public UnreadCells(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /// The cells that one cause keeps from being read.
    private static final class Cells {
        private final List<Position> first = new ArrayList<>();
        private long count;

        void add(Position place) {
            count++;
            if (first.size() < MOST_PLACES) {
                first.add(place);
            }
        }

        String told() {
            return count == 1 ? "the cell is read as empty" : count + " cells of the sheet are read as empty for that, "
                    + String.join(", ", first.stream().map(Position::inPart).toList()) + (count > first.size() ? " and others" : "");
        }
    }

    /// Cells of a column, one below the other, of which the same is to be said.
    private record Run(long last, String problem) {}

    /// Begins anew, because the sheet is read again.
    public void clear() {
        causes.clear();
        doubts.clear();
        runs = 0;
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
        if (!problem.contains(NOT_AVAILABLE)) {
            remember(row, column, problem);
        }
        boolean known = causes.containsKey(problem) || causes.size() < MOST_CAUSES;
        causes.computeIfAbsent(known ? problem : "holds something that is no value", cause -> new Cells()).add(new Position(sheet, row, column));
        return "";
    }

    /// Keeps in mind that nobody can tell what was meant by a cell; gives its text, or nothing where more of such cells came than can be kept in mind.
    String doubt(long row, int column, String problem, String text) {
        return remember(row, column, problem) ? text : add(row, column, problem);
    }

    private boolean remember(long row, long column, String problem) {
        TreeMap<Long, Run> below = doubts.computeIfAbsent(column, place -> new TreeMap<>());
        Map.Entry<Long, Run> before = below.lastEntry();
        if (before != null && before.getValue().equals(new Run(row - 1, problem))) {
            below.put(before.getKey(), new Run(row, problem));
            return true;
        }
        if (runs == MOST_RUNS) {
            return false;
        }
        runs++;
        below.put(row, new Run(row, problem));
        return true;
    }

    /// What to say of a cell, if nobody can tell what was meant by it.
    public Optional<String> doubt(long row, long column) {
        TreeMap<Long, Run> below = doubts.get(column);
        return Optional.ofNullable(below == null ? null : below.floorEntry(row)).map(Map.Entry::getValue).filter(run -> run.last() >= row).map(Run::problem);
    }

    /// Tells each cause once, with the first of its cells; that a value is not available is no error.
    public List<Notice> notices() {
        return causes.entrySet().stream().map(cause -> Notice.of(
                cause.getKey().contains(NOT_AVAILABLE) ? Severity.WARNING : Severity.ERROR, "unread-cell", file, "",
                Problem.of(cause.getKey() + "; " + cause.getValue().told(), cause.getValue().first.getFirst()))).toList();
    }
}
