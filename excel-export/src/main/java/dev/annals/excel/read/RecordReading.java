package dev.annals.excel.read;

import dev.annals.core.format.Extent;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the records of one entity.
final class RecordReading {

    private final RecordPlan plan;
    private final String file;
    private final Receiver receiver;
    private final ComputedCells computed;
    private final WorkbookExtent extent;
    private final RowEntry entry;

    RecordReading(RecordPlan plan, String file, Receiver receiver, ComputedCells computed, WorkbookExtent extent, RowEntry entry) {
        this.extent = extent;
        this.entry = entry;
        this.plan = plan;
        this.file = file;
        this.receiver = receiver;
        this.computed = computed;
    }

    /// Reads each row of the sheet with what belongs to it.
    void read(SheetRows records, ListSheets lists) throws IOException {
        for (Optional<SheetRow> row = records.next(); row.isPresent(); row = records.next()) {
            RecordRows rows = entry.understood(lists.of(entry.identified(row.get())));
            read(rows.record(), OwnedRows.of(plan, rows));
        }
        lists.rest().forEach(this::rejectOrphan);
    }

    private void read(SheetRow row, OwnedRows owned) {
        WorkbookSource source = WorkbookSource.of(row, plan.root(), owned);
        CorpusRecord record;
        try {
            record = plan.entity().read(source);
        } catch (Malformed malformed) {
            List<Problem> problems = malformed.problems().stream().map(problem -> located(problem, source)).toList();
            receiver.reject(rejection(row, owned, causes(problems, row, owned)));
            return;
        }
        computed.check(plan, record, row, owned);
        receiver.accept(record, new Origin(file, row.position(), () -> raw(row, owned), source::place));
    }

    /// A record that refuses a value does not know in which cell it stands.
    private static Problem located(Problem problem, WorkbookSource source) {
        return source.find(List.of(problem.field().split("/")))
                .map(problem::moved)
                .orElse(problem);
    }

    /// Where something that people typed was not understood, what else is wrong with the row may only follow from it.
    private static List<Problem> causes(List<Problem> problems, SheetRow row, OwnedRows owned) {
        List<Problem> told = Stream.concat(Stream.of(row), owned.all().stream()).flatMap(each -> each.meant().problems().stream()).toList();
        return problems.stream().filter(problem -> told.contains(problem) || told.stream().noneMatch(cause -> isSameRow(cause, problem))).toList();
    }

    private static boolean isSameRow(Problem one, Problem other) {
        return one.position().part().equals(other.position().part()) && one.position().line() == other.position().line();
    }

    private Rejection rejection(SheetRow row, OwnedRows owned, List<Problem> problems) {
        Optional<String> id = id(row);
        String name = plan.entity().name() + id.map(text -> " " + text).orElse("");
        List<Notice> notices = problems.stream()
                .map(problem -> Notice.of(Severity.ERROR, "malformed", file, name, problem))
                .toList();
        return new Rejection(plan.entity().name(), id, Optional.empty(), notices, raw(row, owned));
    }

    /// The id in a row, where it is one: an error in its cell is none.
    private static Optional<String> id(SheetRow row) {
        CellValue.Kind kind = row.cell(row.plan().owner()).kind();
        return Optional.of(row.owner()).filter(text -> kind == CellValue.Kind.TEXT || kind == CellValue.Kind.NUMBER);
    }

    private void rejectOrphan(SheetRow row) {
        List<Problem> problems = row.meant().problems().isEmpty() ? List.of(orphaned(row)) : row.meant().problems();
        var rejection = new Rejection(
                Rejection.UNKNOWN_TYPE, Optional.empty(), Optional.empty(),
                problems.stream().map(problem -> Notice.of(Severity.ERROR, "orphan-row", file, row.ofNo(plan.entity().name()), problem)).toList(), row.raw());
        receiver.stray(new Extent.Stray(plan.entity().name(), id(row), extent.path(row.plan()), rejection));
    }

    private Problem orphaned(SheetRow row) {
        SheetColumn column = row.plan().owner();
        CellValue owner = row.cell(column);
        return new Problem(column.title(), owner.kind() == CellValue.Kind.FAULT ? "" : owner.text(), orphaned(owner), row.position(column));
    }

    private String orphaned(CellValue owner) {
        return switch (owner.kind()) {
            case EMPTY -> "is missing, so that the row belongs to nothing";
            case FAULT -> owner.text();
            case TEXT, NUMBER, DATE, FLAG -> "is not the id of a row of the sheet " + plan.sheet().name();
        };
    }

    private static String raw(SheetRow row, OwnedRows owned) {
        return Stream.concat(Stream.of(row), owned.all().stream()).map(SheetRow::raw).collect(Collectors.joining("\n"));
    }
}
