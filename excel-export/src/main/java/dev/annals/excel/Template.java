package dev.annals.excel;

import dev.annals.core.model.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes all of a workbook but its rows.
final class Template {

    /// The tabs of the sheets of an entity have a colour in common.
    private static final List<XSSFColor> TABS = List.of(
            Styles.color(0x2F5D8A), Styles.color(0x8A5A2F), Styles.color(0x3A7D44), Styles.color(0x6B4E9C),
            Styles.color(0x595959));

    /// A date for workbooks whose corpus has none: the time of writing would make each of them differ.
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Layout layout;
    private final long[] rows;
    private final Optional<Corpus> corpus;
    private final Map<String, Integer> parts = new HashMap<>();

    /// For sheets with so many rows, by their index.
    Template(Layout layout, long[] rows, Optional<Corpus> corpus) {
        this.layout = layout;
        this.rows = rows;
        this.corpus = corpus;
    }

    /// The workbook, with headings only.
    byte[] build() throws IOException {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var styles = new Styles(workbook);
            var cover = new CoverSheet(workbook, styles);
            cover.describe(corpus);
            cover.explain();
            cover.beginContents();
            addSheets(workbook, styles, cover);
            new CodeListsSheet(workbook, styles).build(layout);
            describe(workbook.getProperties());
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /// The sheets that are to have rows, by the part of the package that they are.
    Map<String, Integer> parts() {
        return parts;
    }

    private void addSheets(XSSFWorkbook workbook, Styles styles, CoverSheet cover) {
        int group = 0;
        for (RecordPlan record : layout.records().reversed()) {
            XSSFColor tab = TABS.get(group++ % TABS.size());
            record.sheets().forEach(plan -> addSheet(workbook, styles, cover, plan, tab));
        }
        for (SheetPlan plan : List.of(layout.longText(), layout.dictionary())) {
            if (rows[plan.index()] > 0) {
                addSheet(workbook, styles, cover, plan, TABS.getLast());
            }
        }
    }

    private void addSheet(XSSFWorkbook workbook, Styles styles, CoverSheet cover, SheetPlan plan, XSSFColor tab) {
        long count = rows[plan.index()];
        parts.put(new DataSheet(workbook, plan, styles, tab).build(count), plan.index());
        cover.list(plan, count);
    }

    private void describe(POIXMLProperties properties) {
        LocalDate created = corpus.flatMap(Corpus::created).orElse(SOME_DAY);
        Optional<Date> date = Optional.of(Date.from(created.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreated(date);
        core.setModified(date);
        core.setCreator("Annals");
        properties.getExtendedProperties().setApplication("Annals");
    }
}
