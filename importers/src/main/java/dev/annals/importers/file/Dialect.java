package dev.annals.importers.file;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/// How the fields of a row are told apart.
///
/// @param separator what stands between two fields; it is a single byte in UTF-8
/// @param quoted whether a field can be put in double quotes (RFC 4180); otherwise a quote is a character like any other
public record Dialect(char separator, boolean quoted) {

    public static final Dialect COMMA = new Dialect(',', true);
    public static final Dialect SEMICOLON = new Dialect(';', true);
    public static final Dialect TAB = new Dialect('\t', false);

    /// The fields of a row that [RowCutter] found to be sound.
    public List<String> fields(String row) {
        if (quoted && row.indexOf('"') >= 0) {
            return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(row).getFields();
        }
        return plain(row);
    }

    private List<String> plain(String row) {
        var fields = new ArrayList<String>(64);
        int start = 0;
        for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, start)) {
            fields.add(row.substring(start, end));
            start = end + 1;
        }
        fields.add(row.substring(start));
        return fields;
    }
}
