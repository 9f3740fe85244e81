package dev.annals.excel.page;

import dev.annals.excel.layout.Look;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/// The cell formats of a workbook.
final class Styles {

    private static final XSSFColor PAPER = color(0xFFFFFF);
    private static final XSSFColor DARK = color(0x1F3A5F);
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
        TITLE, SECTION, BODY, PLAIN, FAINT, REMARK, FAINT_NAME, FAINT_NUMBER, LINK, RECORD_LINK, RECORD, NUMBER, RECORD_NUMBER, LIST_HEADING,
        LIST_HEADING_OF_NUMBER;

        boolean isOfRecord() {
            return this == RECORD_LINK || this == RECORD || this == RECORD_NUMBER;
        }

        boolean isNumber() {
            return this == NUMBER || this == RECORD_NUMBER || this == FAINT_NUMBER || this == LIST_HEADING_OF_NUMBER;
        }

        /// Names of lists stand a little to the right of those of records, and remarks of the numbers before them.
        boolean isIndented() {
            return this == LINK || this == FAINT_NAME || this == REMARK;
        }
    }

    /// Adds the formats to a workbook that has none yet.
    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        nameDefault();
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

    /// Gives the format that all others start from the name by which programs look for it; POI leaves it without one (CT_CellStyle, ECMA-376
    /// Part 1, 18.8.7).
    private void nameDefault() {
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement(new QName(XSSFRelation.NS_SPREADSHEETML, "cellStyles"));
            cursor.insertAttributeWithValue("count", "1");
            cursor.beginElement(new QName(XSSFRelation.NS_SPREADSHEETML, "cellStyle"));
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
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
        if (look == Look.LINK || look == Look.LINKED_NUMBER) {
            style.setFont(linkFont(false));
        }
        switch (look) {
            case DAY, FLAG -> style.setAlignment(HorizontalAlignment.LEFT);
            case WHOLE, AMOUNT, WHOLE_AMOUNT, LINKED_NUMBER -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
            case TEXT, PLAIN, QUOTED_TEXT, QUOTED_PLAIN, COMPUTED, QUOTED_COMPUTED, LINK -> style.setAlignment(HorizontalAlignment.GENERAL);
        }
        return style;
    }

    private XSSFCellStyle heading(Heading heading) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setFont(font(11, true, heading == Heading.COMPUTED ? GREY_INK : INK));
        fill(style, color(heading.fill));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle prose(Prose kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Prose.BODY || kind == Prose.FAINT || kind == Prose.REMARK || kind == Prose.RECORD);
        style.setFont(switch (kind) {
            case TITLE -> font(20, true, PAPER);
            case SECTION, LIST_HEADING, LIST_HEADING_OF_NUMBER -> font(kind == Prose.SECTION ? 13 : 11, true, DARK);
            case BODY, PLAIN, NUMBER -> font(11, false, INK);
            case RECORD, RECORD_NUMBER -> font(11, true, INK);
            case FAINT, REMARK, FAINT_NAME, FAINT_NUMBER -> font(11, false, GREY_INK);
            case LINK -> linkFont(false);
            case RECORD_LINK -> linkFont(true);
        });
        if (kind.isNumber()) {
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (kind.isIndented()) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (kind.isOfRecord()) {
            fill(style, color(0xF2F6FA));
        }
        if (kind == Prose.TITLE) {
            fill(style, DARK);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
        }
        if (kind == Prose.SECTION || kind == Prose.LIST_HEADING || kind == Prose.LIST_HEADING_OF_NUMBER) {
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(DARK);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, XSSFColor ink) {
        style.setFillForegroundColor(ink);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /// POI writes what a font has in the order in which it is set, and sets name and size first; the schema wants the order of these calls
    /// (CT_Font, ECMA-376 Part 1, 18.8.22).
    private XSSFFont font(int points, boolean bold, XSSFColor ink) {
        return font(points, bold, ink, FontUnderline.NONE);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor ink, FontUnderline underline) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().removeName(0);
        font.getCTFont().removeSz(0);
        font.setBold(bold);
        if (underline != FontUnderline.NONE) {
            font.setUnderline(underline);
        }
        font.setFontHeightInPoints((short) points);
        font.setColor(ink);
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        return font;
    }

    /// What leads elsewhere is underlined: colour alone would not be seen by everybody.
    private XSSFFont linkFont(boolean bold) {
        return font(11, bold, LINK_INK, FontUnderline.SINGLE);
    }

    /// A colour from its red, green and blue parts of 8 bits each.
    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
