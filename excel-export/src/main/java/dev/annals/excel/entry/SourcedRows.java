package dev.annals.excel.entry;

import dev.annals.core.entry.Passage;
import dev.annals.core.entry.Quotation;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.EntryCell;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.read.CellValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rows of a record beside which people wrote a source and its words: each pair of them becomes a report.
final class SourcedRows {

    private static final String REPORTS = "reports";

    private final RecordPlan plan;
    private final EnteredRow own;
    private final List<List<EnteredRow>> lists;
    private final QuotedSources sources;
    private final Named named;
    private final Map<List<String>, String> reports = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    SourcedRows(RecordPlan plan, EnteredRow own, List<List<EnteredRow>> lists, QuotedSources sources, Named named) {
        this.plan = plan;
        this.own = own;
        this.lists = lists;
        this.sources = sources;
        this.named = named;
    }

    /// Makes the reports, and has rows name them.
    void makeReports() {
        if (plan.entity().type() == Source.class) {
            sources.describe(own);
        }
        Optional<CellSlot.Rows> list = plan.root().fields().named(REPORTS).map(CellSlot.Rows.class::cast);
        if (list.isEmpty()) {
            return;
        }
        rowsOf(list.get().sheet()).forEach(row -> taken.add(row.text(column(list.get(), Report.ID))));
        lists.forEach(rows -> rows.forEach(this::refuseUnknown));
        List.copyOf(lists).stream().flatMap(rows -> List.copyOf(rows).stream()).forEach(row -> makeReport(row, list.get()));
        makeReport(own, list.get());
    }

    /// A report has a row of its own, or is made of the source beside.
    private void refuseUnknown(EnteredRow row) {
        reportCells(row).filter(cell -> row.isEmpty(cell.source()) && row.isEmpty(cell.quotation())).flatMap(cell -> cell.report().stream())
                .filter(report -> !row.isEmpty(report) && row.cell(report).kind() != CellValue.Kind.FAULT && !taken.contains(row.text(report)))
                .forEach(report -> {
                    row.refuse(report, "is no report of this record; empty it and name its source beside it, or write the id of a report that has a row, such as "
                            + taken.stream().filter(id -> !id.isEmpty()).sorted().findFirst().orElse("r1"));
                    row.clear(report);
                });
    }

    private static Stream<EntryCell.OfReport> reportCells(EnteredRow row) {
        return row.plan().entry().cells().stream().filter(EntryCell.OfReport.class::isInstance).map(EntryCell.OfReport.class::cast);
    }

    private List<EnteredRow> rowsOf(SheetPlan sheet) {
        return lists.get(plan.lists().indexOf(sheet));
    }

    private void makeReport(EnteredRow row, CellSlot.Rows list) {
        reportCells(row).forEach(cell -> makeReport(row, cell, list));
    }

    private void makeReport(EnteredRow row, EntryCell.OfReport cell, CellSlot.Rows list) {
        boolean unsaid = row.isEmpty(cell.source());
        if (unsaid && row.isEmpty(cell.quotation())) {
            return;
        }
        if (unsaid) {
            row.refuse(cell.quotation(), "is quoted from no source; write its id or title into the column " + cell.source().title() + ", such as "
                    + named.known().index().example(Source.ENTITY.name(), "dawn-2024-11-21"));
        } else if (cell.report().filter(report -> !row.isEmpty(report)).isPresent()) {
            row.refuse(cell.source(), "stands beside the column " + cell.report().get().title() + ", which names the report " + row.text(cell.report().get()) + "; fill one of the two");
        } else {
            named.id(row, cell.source(), Source.ENTITY.name()).ifPresent(source -> {
                String report = report(row, cell, source, list);
                cell.report().ifPresent(column -> row.mean(column, report));
            });
        }
    }

    private String report(EnteredRow row, EntryCell.OfReport cell, String source, CellSlot.Rows list) {
        String words = new Quotation(row.text(cell.quotation())).words();
        String known = reports.get(List.of(source, words));
        if (known != null) {
            return known;
        }
        int n = 1;
        while (!taken.add("r" + n)) {
            n++;
        }
        reports.put(List.of(source, words), "r" + n);
        addReport(row, cell, source, words, "r" + n, list);
        return "r" + n;
    }

    /// With its passage; without one, with its source, and with the words as its summary where they could not be looked for.
    private void addReport(EnteredRow row, EntryCell.OfReport cell, String source, String words, String id, CellSlot.Rows list) {
        List<EnteredRow> rows = rowsOf(list.sheet());
        String n = Integer.toString(rows.size() + 1);
        EnteredRow report = EnteredRow.made(list.sheet(), row, Map.of(list.sheet().owner(), own.text(own.plan().owner()), list.sheet().numbers().getFirst(), n, column(list, Report.ID), id));
        Optional<Passage.Found> found = words.isEmpty() ? Optional.empty() : sources.find(source, row, cell.quotation());
        if (found.isPresent()) {
            addEvidence(row, n, source, found.get(), (CellSlot.Rows) element(list).of(Report.EVIDENCE));
        } else {
            report.mean(column(list, Report.SOURCE), source);
            if (!words.isEmpty()) {
                report.mean(column(list, Report.SUMMARY), "\u201C" + words + "\u201D");
            }
        }
        rows.add(report);
    }

    private void addEvidence(EnteredRow row, String report, String source, Passage.Found found, CellSlot.Rows evidence) {
        SheetPlan sheet = evidence.sheet();
        EnteredRow made = EnteredRow.made(sheet, row, Map.of(sheet.owner(), own.text(own.plan().owner()), sheet.numbers().getFirst(), report, sheet.numbers().getLast(), "1"));
        made.mean(column(evidence, Evidence.SOURCE), source);
        made.mean(column(evidence, Evidence.START), Long.toString(found.start()));
        made.mean(column(evidence, Evidence.END), Long.toString(found.end()));
        made.mean(column(evidence, Evidence.SHA256), found.sha256());
        rowsOf(sheet).add(made);
    }

    private static CellSlot.Group element(CellSlot.Rows list) {
        return (CellSlot.Group) list.element();
    }

    private static SheetColumn column(CellSlot.Rows list, Field<?, ?> field) {
        return ((CellSlot.Cell) element(list).of(field)).column();
    }
}
