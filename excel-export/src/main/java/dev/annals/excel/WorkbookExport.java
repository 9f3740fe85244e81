package dev.annals.excel;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Shortfall;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.page.Pivots;
import dev.annals.excel.page.Template;
import dev.annals.excel.page.WorkbookPackage;
import dev.annals.excel.row.Companions;
import dev.annals.excel.row.Directory;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.LongTexts;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.WorkbookSink;
import dev.annals.excel.view.Dictionary;
import dev.annals.excel.view.Views;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workbook under way: rows are kept in files until all is known that stands around them.
final class WorkbookExport implements Export {

    private final OutputStream out;
    private final Profile profile;
    private final WorkbookLayout layout;
    private final PendingSheets pending;
    private final LongTexts longTexts;
    private final Companions companions;
    private final Views views;
    private final Pivots pivots;
    private Optional<Corpus> corpus = Optional.empty();
    private final ContentStamp stamp = new ContentStamp();
    private Shortfall missing = Shortfall.NONE;
    private boolean begun;

    /// A workbook with so many rows in a sheet at most.
    WorkbookExport(OutputStream out, Profile profile, long mostRows) {
        this.out = out;
        this.profile = profile;
        this.layout = profile.layout();
        this.pending = new PendingSheets(layout.sheets(), mostRows);
        this.longTexts = new LongTexts(layout.longText());
        var directory = new Directory(Companions.MOST_OF_EACH);
        this.companions = new Companions(directory, profile.isFull());
        this.views = new Views(profile, directory);
        this.pivots = new Pivots(profile, pending);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        var sink = new WorkbookSink(layout.of(Catalogue.entityOf(record)), record.id());
        Catalogue.write(record, sink);
        List<FilledRow> rows = longTexts.moved(sink.rows());
        pending.place(rows);
        var notices = new ArrayList<>(companions.complete(record, rows));
        for (FilledRow row : rows) {
            pending.append(row);
        }
        views.add(record, rows.getFirst().address());
        stamp.write(record);
        if (record instanceof Corpus described) {
            corpus = corpus.or(() -> Optional.of(described));
        }
        if (!begun) {
            begun = true;
            notices.addAll(profile.notices());
        }
        return notices;
    }

    @Override
    public void learn(Shortfall shortfall) {
        missing = shortfall;
    }

    @Override
    public void finish() throws IOException {
        pending.release(companions);
        views.complete(pending);
        for (FilledRow row : new Dictionary(layout.dictionary()).rows(explained())) {
            pending.append(row);
        }
        new WorkbookPackage(new Template(profile, pending, corpus, missing, stamp.stamp(), views, pivots).build()).writeTo(out);
        out.flush();
    }

    /// The sheets of the workbook, in the order of its tabs.
    private List<SheetPlan> explained() {
        var plans = new ArrayList<>(pending.added(layout));
        layout.records().reversed().forEach(record -> plans.addAll(record.sheets()));
        if (pending.of(layout.longText()).rows() > 0) {
            plans.add(layout.longText());
        }
        return plans;
    }

    @Override
    public void close() throws IOException {
        try (views) {
            pending.close();
        }
    }
}
