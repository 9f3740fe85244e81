package dev.annals.excel.read;

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

/// Finds the cell formats that show numbers as dates.
final class DateFormats {

    /// Texts, escaped characters, and what stands in brackets, such as a language.
    private static final Pattern NO_LETTER_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|general", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, String> codes = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> partial = new HashSet<>();

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

    /// Those that do not show day, month and year: what was typed there said less than the day that the cell has become.
    Set<Integer> partial() {
        return Set.copyOf(partial);
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
                        partial.add(index);
                    }
                }
                index++;
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
