package dev.annals.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell formats of a workbook.
final class Styles {

    private static final XSSFColor INK = color(0x1F2937);
    private static final XSSFColor GREY_INK = color(0x595959);
    private static final XSSFColor LINK_INK = color(0x1D4E89);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
    private final Map<Heading, XSSFCellStyle> headings = new EnumMap<>(Heading.class);
    private final Map<Prose, XSSFCellStyle> prose = new EnumMap<>(Prose.class);

    /// The headings of columns, told apart by their fill.
    enum Heading {
        KEY(0xC5D9E8),
        VALUE(0xE3ECF3),
        COMPUTED(0xEEEEEE);

        private final int fill;

        Heading(int fill) {
            this.fill = fill;
        }
    }

    /// Text on the sheets that explain the others.
    enum Prose {
        TITLE, SECTION, BODY, FAINT, LINK, RECORD_LINK, RECORD, NUMBER, RECORD_NUMBER;

        boolean isOfRecord() {
            return this == RECORD_LINK || this == RECORD || this == RECORD_NUMBER;
        }
    }

    /// Adds the formats to a workbook that has none yet.
    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Look look : Look.values()) {
            looks.put(look, cell(look));
        }
        for (Heading heading : Heading.values()) {
            headings.put(heading, heading(heading));
        }
        for (Prose kind : Prose.values()) {
            prose.put(kind, prose(kind));
        }
    }

    XSSFCellStyle of(Look look) {
        return looks.getOrDefault(look, workbook.getCellStyleAt(0));
    }

    XSSFCellStyle of(Heading heading) {
        return headings.getOrDefault(heading, workbook.getCellStyleAt(0));
    }

    XSSFCellStyle of(Prose kind) {
        return prose.getOrDefault(kind, workbook.getCellStyleAt(0));
    }

    private XSSFCellStyle cell(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        if (style.getIndex() != look.format()) {
            throw new IllegalStateException("The format of " + look + " is " + style.getIndex() + ", but rows call it " + look.format());
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(look.numberFormat()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wrapped());
        style.setQuotePrefixed(look.quoted());
        if (look == Look.COMPUTED || look == Look.QUOTED_COMPUTED) {
            style.setFont(font(11, false, GREY_INK));
        }
        switch (look) {
            case DAY, FLAG -> style.setAlignment(HorizontalAlignment.LEFT);
            case WHOLE, AMOUNT, WHOLE_AMOUNT -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
            case TEXT, PLAIN, QUOTED_TEXT, QUOTED_PLAIN, COMPUTED, QUOTED_COMPUTED -> style.setAlignment(HorizontalAlignment.GENERAL);
        }
        return style;
    }

    private XSSFCellStyle heading(Heading heading) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setFont(font(11, true, heading == Heading.COMPUTED ? GREY_INK : INK));
        style.setFillForegroundColor(color(heading.fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle prose(Prose kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Prose.BODY || kind == Prose.FAINT || kind == Prose.RECORD);
        style.setFont(switch (kind) {
            case TITLE -> font(20, true, INK);
            case SECTION -> font(13, true, INK);
            case BODY, NUMBER -> font(11, false, INK);
            case RECORD, RECORD_NUMBER -> font(11, true, INK);
            case FAINT -> font(11, false, GREY_INK);
            case LINK -> font(11, false, LINK_INK);
            case RECORD_LINK -> font(11, true, LINK_INK);
        });
        if (kind == Prose.NUMBER || kind == Prose.RECORD_NUMBER) {
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        }
        if (kind == Prose.LINK) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (kind.isOfRecord()) {
            style.setFillForegroundColor(color(0xF2F6FA));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /// POI writes what a font has in the order in which it is set, and sets name and size first; the schema wants the order of these calls
    /// (CT_Font, ECMA-376 Part 1, 18.8.22).
    private XSSFFont font(int points, boolean bold, XSSFColor ink) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().removeName(0);
        font.getCTFont().removeSz(0);
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(ink);
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFamily(FontFamily.SWISS);
        return font;
    }

    /// A colour from its red, green and blue parts of 8 bits each.
    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
