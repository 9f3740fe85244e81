package dev.annals.excel.page;

import dev.annals.excel.row.SharedTexts;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The strings of the cells that POI makes: they follow those that rows share, and are numbered on from there.
final class TemplateStrings extends SharedStringsTable {

    private final SharedTexts before;

    private TemplateStrings(SharedTexts before) {
        this.before = before;
    }

    /// A workbook for rows that share these texts, all of which are known.
    static XSSFWorkbook workbook(SharedTexts before) {
        return new XSSFWorkbook(new XSSFFactory() {
            @Override
            public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
                return descriptor.equals(XSSFRelation.SHARED_STRINGS) ? new TemplateStrings(before) : super.newDocumentPart(descriptor);
            }
        });
    }

    @Override
    public int addSharedStringItem(RichTextString string) {
        return before.count() + super.addSharedStringItem(string);
    }

    @Override
    public RichTextString getItemAt(int index) {
        return super.getItemAt(index - before.count());
    }

    /// Counts those before them.
    @Override
    protected void commit() throws IOException {
        count = Math.toIntExact(Math.min(Integer.MAX_VALUE, count + before.named()));
        uniqueCount += before.count();
        super.commit();
    }
}
