package dev.annals.excel.entry;

import dev.annals.core.entry.NameIndex;
import dev.annals.core.format.Notice;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.read.CellValue;
import dev.annals.excel.read.MeantCells;
import dev.annals.excel.read.RecordRows;
import dev.annals.excel.read.RowEntry;
import dev.annals.excel.read.SheetRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Understands the rows of a workbook made for entering.
public final class EntryDesk implements RowEntry {

    private final WorkbookLayout layout;
    private final KnownRecords known;
    private final Named named;
    private final QuotedSources sources;

    /// For a workbook of a layout, with the folder of the articles that are quoted, where it is at hand.
    public EntryDesk(WorkbookLayout layout, Optional<Path> articles, String file, Consumer<Notice> notices) {
        this.layout = layout;
        this.known = new KnownRecords(layout);
        this.named = new Named(known);
        this.sources = new QuotedSources(layout, known, articles, file, notices);
    }

    @Override
    public boolean understands() {
        return true;
    }

    @Override
    public void see(SheetRow row) {
        known.see(row);
        sources.see(row);
    }

    @Override
    public SheetRow identified(SheetRow row) {
        return known.isRecord(row) ? withId(row) : withOwner(row);
    }

    private SheetRow withId(SheetRow row) {
        SheetColumn id = row.plan().owner();
        if (!row.owner().isEmpty()) {
            return row;
        }
        var entered = new EnteredRow(row);
        known.made(row).ifPresent(made -> entered.mean(id, made));
        known.doubt(row).ifPresent(doubt -> {
            if (!doubt.isEmpty()) {
                entered.refuse(id, doubt);
            }
            entered.mean(id, "row-" + row.position().line());
        });
        return entered.understood();
    }

    /// A row of a list belongs to the record that its first column names.
    private SheetRow withOwner(SheetRow row) {
        SheetColumn owner = row.plan().owner();
        String type = owner.title();
        if (row.cell(owner).kind() == CellValue.Kind.FAULT || known.index().hasId(type, row.owner())) {
            return row;
        }
        if (row.owner().isEmpty()) {
            return ofNothing(row, "", "is missing; write the " + known.called(type) + " of a row of the sheet " + known.sheet(type) + ", such as " + known.index().example(type, "the one in its first row"));
        }
        return switch (known.index().find(type, row.owner())) {
            case NameIndex.Meaning.One(String id) -> row.meaning(new MeantCells(Map.of(owner.index(), CellValue.text(id)), List.of()));
            case NameIndex.Meaning.Several(List<String> ids) ->
                ofNothing(row, "", "is the name of several rows of the sheet " + known.sheet(type) + "; write the id of one, such as " + ids.getFirst());
            case NameIndex.Meaning.None(String question) -> ofNothing(row, Problem.UNKNOWN_NAME, named.message(type, question));
        };
    }

    /// It is left out of what the workbook gives, until its first column names a record; what else is wrong with it is told with that.
    private SheetRow ofNothing(SheetRow row, String code, String message) {
        var entered = new EnteredRow(row);
        entered.refuse(row.plan().owner(), code, message);
        layout.records().stream().filter(plan -> plan.lists().contains(row.plan())).findFirst()
                .ifPresent(plan -> new Understanding(plan, named, List.of()).understand(entered));
        entered.fault(row.plan().owner(), message);
        return entered.understood();
    }

    @Override
    public RecordRows understood(RecordRows record) {
        RecordPlan plan = layout.records().stream().filter(each -> each.sheet().index() == record.record().plan().index()).findFirst().orElseThrow();
        var own = new EnteredRow(record.record());
        var lists = new ArrayList<List<EnteredRow>>();
        record.lists().forEach(rows -> lists.add(new ArrayList<>(rows.stream().map(EnteredRow::new).toList())));
        lists.forEach(RowNumbers::fill);
        new SourcedRows(plan, own, lists, sources, named).makeReports();
        var understanding = new Understanding(plan, named, hasRows(plan, lists));
        understanding.understand(own);
        lists.forEach(rows -> rows.stream().filter(row -> !row.isMade()).forEach(understanding::understand));
        if (own.hasProblems() || lists.stream().anyMatch(rows -> rows.stream().anyMatch(EnteredRow::hasProblems))) {
            named.addWrong(plan.entity().name(), own.text(own.plan().owner()));
        }
        return new RecordRows(own.understood(), lists.stream().map(rows -> rows.stream().map(EnteredRow::understood).toList()).toList());
    }

    private static List<SheetPlan> hasRows(RecordPlan plan, List<List<EnteredRow>> lists) {
        var filled = new ArrayList<SheetPlan>();
        for (int i = 0; i < lists.size(); i++) {
            if (!lists.get(i).isEmpty()) {
                filled.add(plan.lists().get(i));
            }
        }
        return filled;
    }
}
