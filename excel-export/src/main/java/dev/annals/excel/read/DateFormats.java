package dev.annals.excel.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// Finds the cell formats that show numbers as dates.
final class DateFormats {

    private final Map<Integer, String> codes = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    private DateFormats() {}

    /// The indexes of these formats (CT_Stylesheet, ECMA-376 Part 1, 18.8.39).
    static Set<Integer> of(PackagePart styles) throws IOException {
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
        return Set.copyOf(formats.found);
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
                if (DateUtil.isADateFormat(format, codes.getOrDefault(format, builtIn == null ? "" : builtIn))) {
                    found.add(index);
                }
                index++;
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
