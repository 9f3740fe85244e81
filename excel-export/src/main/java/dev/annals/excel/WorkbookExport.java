package dev.annals.excel;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workbook under way: rows are kept in files until all is known that stands around them.
final class WorkbookExport implements Export {

    private final OutputStream out;
    private final Layout layout;
    private final long mostRows;
    private final List<Spool> spools;
    private final LongTexts longTexts;
    private Optional<Corpus> corpus = Optional.empty();

    /// A workbook with so many rows in a sheet at most.
    WorkbookExport(OutputStream out, Layout layout, long mostRows) {
        this.out = out;
        this.layout = layout;
        this.mostRows = mostRows;
        this.spools = layout.sheets().stream().map(Spool::new).toList();
        this.longTexts = new LongTexts(layout.longText());
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        var sink = new WorkbookSink(layout.of(Catalogue.entityOf(record)), record.id());
        Catalogue.write(record, sink);
        List<FilledRow> rows = longTexts.moved(sink.rows());
        Optional<SheetPlan> full = firstFull(rows);
        if (full.isPresent()) {
            return List.of(refusal(record, full.get()));
        }
        for (FilledRow row : rows) {
            spools.get(row.sheet().index()).append(row);
        }
        if (record instanceof Corpus described) {
            corpus = corpus.or(() -> Optional.of(described));
        }
        return List.of();
    }

    private Optional<SheetPlan> firstFull(List<FilledRow> rows) {
        var filled = new long[spools.size()];
        for (FilledRow row : rows) {
            int sheet = row.sheet().index();
            if (spools.get(sheet).rows() + ++filled[sheet] > mostRows) {
                return Optional.of(row.sheet());
            }
        }
        return Optional.empty();
    }

    private Notice refusal(CorpusRecord record, SheetPlan full) {
        String type = Catalogue.entityOf(record).name();
        String message = "does not fit into the workbook, because the sheet " + full.name() + " has room for " + mostRows + " rows";
        return Notice.of(Severity.ERROR, "sheet-full", "", type + " " + record.id(), new Problem("", "", message, Position.UNKNOWN));
    }

    @Override
    public void finish() throws IOException {
        Spool dictionary = spools.get(layout.dictionary().index());
        for (FilledRow row : new Dictionary(layout.dictionary()).rows(explained())) {
            dictionary.append(row);
        }
        long[] rows = spools.stream().mapToLong(Spool::rows).toArray();
        new WorkbookPackage(new Template(layout, rows, corpus), spools).writeTo(out);
        out.flush();
    }

    /// The sheets of the workbook, in the order of its tabs.
    private List<SheetPlan> explained() {
        var plans = new ArrayList<SheetPlan>();
        layout.records().reversed().forEach(record -> plans.addAll(record.sheets()));
        if (spools.get(layout.longText().index()).rows() > 0) {
            plans.add(layout.longText());
        }
        return plans;
    }

    /// Closes all files, even when one of them fails.
    @Override
    public void close() throws IOException {
        IOException failure = new IOException("cannot close temporary files");
        for (Spool spool : spools) {
            try {
                spool.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
