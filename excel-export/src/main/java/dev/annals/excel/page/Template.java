package dev.annals.excel.page;

import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.format.Shortfall;
import dev.annals.core.model.Corpus;
import dev.annals.core.tally.Tally;
import dev.annals.excel.layout.EntryMark;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.CellText;
import dev.annals.excel.row.PendingRows;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.view.Views;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFColor;

/// Makes all of a workbook but its rows.
public final class Template {

    /// The tabs of the sheets of an entity have a colour in common.
    private static final List<XSSFColor> TABS = List.of(
            Styles.color(0x2F5D8A), Styles.color(0x8A5A2F), Styles.color(0x3A7D44), Styles.color(0x6B4E9C),
            Styles.color(0x595959));

    /// A date for workbooks whose corpus has none: the time of writing would make each of them differ.
    static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Profile profile;
    private final WorkbookLayout layout;
    private final PendingSheets pending;
    private final Optional<Corpus> corpus;
    private final Shortfall missing;
    private final Stamp stamp;
    private final Tally tally;
    private final List<PivotQuestion> questions;
    private final Map<String, PendingRows> parts = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> more = new HashMap<>();

    public Template(Profile profile, PendingSheets pending, Optional<Corpus> corpus, Shortfall missing, Stamp stamp, Views views, Pivots pivots) {
        this.profile = profile;
        this.layout = profile.layout();
        this.pending = pending;
        this.corpus = corpus;
        this.missing = missing;
        this.stamp = stamp;
        this.tally = views.tally();
        this.questions = pivots.with(views.tolls());
    }

    /// The workbook, with headings only.
    public TemplateParts build() throws IOException {
        try (var workbook = TemplateStrings.workbook(pending.texts()); var bytes = new ByteArrayOutputStream()) {
            Book book = Book.of(workbook, title());
            addCover(book);
            addSheets(book);
            var lists = new CodeListsSheet(workbook, book.styles());
            lists.build(layout);
            if (profile.isForEntering()) {
                lists.nameRecords(layout);
            }
            describe(workbook.getProperties());
            workbook.write(bytes);
            return new TemplateParts(ByteBuffer.wrap(bytes.toByteArray()), parts, pending.texts(), own, more);
        }
    }

    private String title() {
        return corpus.map(Corpus::title).orElse("A corpus of events");
    }

    private void addCover(Book book) {
        var cover = new CoverSheet(book.page(CoverSheet.NAME, CoverSheet.WIDTHS));
        cover.describe(corpus);
        layout.records().reversed().forEach(record -> cover.count(record.sheet(), pending.of(record.sheet()).rows(), isShown(record.sheet(), pending.of(record.sheet()).rows())));
        cover.lack(missing);
        if (profile.isForEntering()) {
            cover.guide();
        } else {
            cover.explain(profile);
        }
        cover.stamp(stamp, profile.isForEntering());
    }

    /// Charts and pivot tables stand before the sheets that they are made from, and are made after them.
    private void addSheets(Book book) {
        var contents = new ContentsSheet(book.page(ContentsSheet.NAME, ContentsSheet.WIDTHS));
        if (profile.isForEntering()) {
            new ExampleSheet(page(book, ExampleSheet.NAME, ExampleSheet.DOC, contents, ExampleSheet.WIDTHS)).build();
        }
        Optional<Page> charts = Optional.of(tally.happened().events() + tally.others().events())
                .filter(count -> count > 0)
                .map(count -> page(book, OverviewSheet.NAME, OverviewSheet.DOC, contents, OverviewSheet.WIDTHS));
        pending.added(layout).forEach(plan -> addSheet(plan, book, contents, TABS.getFirst()));
        Optional<Page> pivots = Optional.of(PivotSheet.hasAny(questions, pending))
                .filter(any -> any && profile.isFull())
                .map(any -> page(book, PivotSheet.NAME, PivotSheet.DOC, contents, PivotSheet.WIDTHS));
        int group = 0;
        for (RecordPlan record : layout.records().reversed()) {
            XSSFColor tab = TABS.get(group++ % TABS.size());
            record.sheets().forEach(plan -> addSheet(plan, book, contents, tab));
        }
        for (SheetPlan plan : List.of(layout.longText(), layout.dictionary())) {
            if (pending.of(plan).rows() > 0) {
                addSheet(plan, book, contents, TABS.getLast());
            }
        }
        charts.ifPresent(page -> addCharts(page, book, contents));
        pivots.ifPresent(page -> addPivots(page, book));
    }

    private static Page page(Book book, String name, String doc, ContentsSheet contents, int... widths) {
        contents.list(name, doc);
        return book.page(name, widths);
    }

    private void addCharts(Page page, Book book, ContentsSheet contents) {
        var data = new ChartData(book.workbook(), book.styles());
        var sheet = new OverviewSheet(tally, page, data);
        sheet.build();
        own.putAll(sheet.parts());
        book.printing().page(data.sheet());
        contents.list(ChartData.NAME, ChartData.DOC);
    }

    private void addPivots(Page page, Book book) {
        var sheet = new PivotSheet(book.workbook(), book.styles(), pending, page);
        sheet.build(questions);
        more.put(page.sheet().getPackagePart().getPartName().getName().substring(1), sheet.rows());
        own.putAll(sheet.parts());
        book.printing().tables(page.sheet(), sheet.begins(), sheet.widest());
    }

    private void addSheet(SheetPlan plan, Book book, ContentsSheet contents, XSSFColor tab) {
        List<PendingRows> pieces = pending.of(plan).parts();
        for (int part = 0; part < pieces.size(); part++) {
            String name = plan.nameOfPart(part);
            PendingRows rows = pieces.get(part);
            boolean notes = profile.hasNotes() && part == 0;
            parts.put(book.sheet(plan, name, rows, tab).build(book.printing(), notes, profile.isForEntering()), rows);
            boolean shown = isShown(plan, rows.rows());
            contents.list(plan, name, rows.rows(), shown);
            if (!shown) {
                book.workbook().setSheetVisibility(book.workbook().getSheetIndex(name), SheetVisibility.HIDDEN);
            }
        }
    }

    /// Empty sheets are hidden, unless they are there to be filled.
    private boolean isShown(SheetPlan plan, long rows) {
        return rows > 0 || (profile.isForEntering() && plan.entry().shown());
    }

    private void describe(POIXMLProperties properties) {
        date(properties, corpus.flatMap(Corpus::created).orElse(SOME_DAY));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Label.plain(title(), 200));
        corpus.flatMap(Corpus::summary).ifPresent(summary -> core.setDescription(Label.plain(summary, 1000)));
        core.setSubjectProperty("Events, who took part in them, and who says so");
        core.setKeywords("events, actors, places, sources");
        properties.getCustomProperties().addProperty("Annals stamp", CellText.escaped(stamp.text()));
        if (profile.isForEntering()) {
            properties.getCustomProperties().addProperty("Annals entering", EntryMark.TEXT);
        }
    }

    /// Says when a workbook was made, and by what.
    static void date(POIXMLProperties properties, LocalDate day) {
        Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreated(date);
        core.setModified(date);
        core.setCreator("Annals");
        properties.getExtendedProperties().setApplication("Annals");
    }
}
