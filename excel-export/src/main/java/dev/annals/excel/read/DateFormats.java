package dev.annals.excel.read;

import dev.annals.core.entry.ShownNumber;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// Finds the cell formats that show numbers as dates, and those that show something else than what was typed.
final class DateFormats {

    /// Texts, escaped characters, and what stands in brackets, such as a language.
    private static final Pattern NO_LETTER_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|general", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    private static final String PARTIAL =
            "has become a date in the spreadsheet, which shows only a part of it; give the cell the format Text and type it again, such as Nov 2024";
    private static final String PERCENT =
            "is shown as a percentage, which is a hundred times what the cell has; give the cell the format General and type the number again, such as 12";

    private static final String WORDED =
            "is shown with words of its format, which the cell does not have; give the cell the format General and type the words too, such as at least 50";

    private final Map<Integer, String> codes = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();
    private final Map<Integer, String> doubtful = new HashMap<>();

    private DateFormats() {}

    /// The indexes of these formats (CT_Stylesheet, ECMA-376 Part 1, 18.8.39).
    static DateFormats of(PackagePart styles) throws IOException {
        var formats = new DateFormats();
        try (var xml = new Xml(styles)) {
            while (xml.nextElement()) {
                if (xml.is("numFmts")) {
                    formats.readCodes(xml);
                } else if (xml.is("cellXfs")) {
                    formats.readFormats(xml);
                }
            }
        }
        return formats;
    }

    /// Those of a workbook that has none.
    static DateFormats none() {
        return new DateFormats();
    }

    /// All of them.
    Set<Integer> all() {
        return Set.copyOf(found);
    }

    /// Those under which nobody can tell what was typed, with what to say of a cell: parts of a date said less than the day that the cell has become,
    /// 12% is 0.12 in the cell, and "at least 50" may be 50.
    Map<Integer, String> doubtful() {
        return Map.copyOf(doubtful);
    }

    private static boolean isPartial(String code) {
        String letters = NO_LETTER_OF_A_DATE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("d") || !letters.contains("m") || !(letters.contains("y") || letters.contains("e"));
    }

    private void readCodes(Xml xml) throws IOException {
        while (xml.nextWithin("numFmts")) {
            codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        }
    }

    private void readFormats(Xml xml) throws IOException {
        int index = 0;
        while (xml.nextWithin("cellXfs")) {
            if (xml.is("xf")) {
                int format = number(xml.attribute("numFmtId"));
                String builtIn = format >= 0 && format <= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(format) : null;
                String code = codes.getOrDefault(format, builtIn == null ? "" : builtIn);
                if (DateUtil.isADateFormat(format, code)) {
                    found.add(index);
                    if (isPartial(code)) {
                        doubtful.put(index, PARTIAL);
                    }
                } else if (QUOTED.matcher(code).replaceAll("").indexOf('%') >= 0) {
                    doubtful.put(index, PERCENT);
                } else if (ShownNumber.isAnotherAmount(code)) {
                    doubtful.put(index, WORDED);
                }
                index++;
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
