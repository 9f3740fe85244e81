package dev.annals.cli;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.OneLine;
import dev.annals.core.format.TableReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a file looks like that no format is told of: what kind of file it is, or which headings it has and which dataset comes nearest.
final class FileLook {

    private static final int SHOWN = 200;
    private static final int HEADINGS = 12;
    private static final int NEAR = 3;

    private static final String AS_TABLE = "; save its sheet as .xlsx or CSV (UTF-8)";
    private static final String AS_CSV = "; write its rows as CSV (UTF-8)";

    /// What files of other kinds begin with, and what to do with them.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "is an old workbook (.xls), or one with a password" + AS_TABLE),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "is an OpenDocument spreadsheet (.ods)" + AS_TABLE),
            Map.entry("PAR1", "is Parquet" + AS_CSV),
            Map.entry("SQLite format 3", "is a database of SQLite" + AS_CSV),
            Map.entry("<stata_dta>", "is a file of Stata" + AS_CSV),
            Map.entry("RDX", "is a file of R" + AS_CSV),
            Map.entry("X\n", "is a file of R (.rds)" + AS_CSV),
            Map.entry("$FL", "is a file of SPSS" + AS_CSV),
            Map.entry("%PDF-", "is a PDF; look for the data behind it"),
            Map.entry("<!doctype html", "is a web page, perhaps one that was saved in the place of the file; download the file itself"),
            Map.entry("<html", "is a web page, perhaps one that was saved in the place of the file; download the file itself"));

    private static final Map<Character, String> SEPARATORS = Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");

    private final Input input;

    FileLook(Input input) {
        this.input = input;
    }

    /// What is seen, and what would help; reads on from the name of the file.
    String message() {
        Head head = Head.of(input);
        return kind(head).or(() -> rowsBeside(List.of())).orElseGet(() -> text(head) + nearest(head).map(near -> ". " + near).orElse(""));
    }

    /// Whether it begins as a list in JSON does.
    boolean isList() {
        return Head.of(input).text(StandardCharsets.UTF_8).stripLeading().startsWith("[");
    }

    private static Optional<String> kind(Head head) {
        String beginning = head.text(StandardCharsets.ISO_8859_1).stripLeading();
        return KINDS.entrySet().stream()
                .filter(kind -> beginning.regionMatches(true, 0, kind.getKey(), 0, kind.getKey().length())).findFirst().map(Map.Entry::getValue);
    }

    /// The rows within a file of another kind that come near to a dataset, where none of these importers is that of a dataset; those read
    /// all their inputs as one. A draft has the words of the Event table and says itself that it is none.
    Optional<String> rowsBeside(List<Importer> recognising) {
        if (recognising.stream().anyMatch(importer -> importer.readsTogether() || importer.format().name().equals("draft"))) {
            return Optional.empty();
        }
        return Formats.tables(input).stream().map(TableReader.Table::rows)
                .flatMap(rows -> nearest(Head.of(rows)).map(near -> "has rows in " + rows.name() + ". " + near).stream()).findFirst();
    }

    private static String text(Head head) {
        String text = head.text(StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return "is empty, or its archive is broken";
        }
        if (text.indexOf('\0') >= 0) {
            byte[] bytes = text.substring(0, Math.min(8, text.length())).getBytes(StandardCharsets.ISO_8859_1);
            return "is no text; it begins with the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
        }
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
        return "begins with '" + OneLine.of(cut(line)) + "'" + headings(line);
    }

    private static String cut(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())))) + " ...";
    }

    private static String headings(String line) {
        if (line.startsWith("{") || line.startsWith("[") || line.startsWith("<")) {
            return "";
        }
        char separator = SEPARATORS.keySet().stream().max(Comparator.comparingLong((Character c) -> count(line, c)).thenComparingInt(c -> -c)).orElse(',');
        if (count(line, separator) == 0) {
            return ", without commas, semicolons, tabs or bars between headings";
        }
        List<String> headings = Arrays.asList(line.split(Pattern.quote(Character.toString(separator)), -1));
        String more = headings.size() > HEADINGS ? " ..." : "";
        return ": " + headings.size() + " headings between " + SEPARATORS.get(separator) + ", "
                + OneLine.of(String.join(", ", headings.subList(0, Math.min(HEADINGS, headings.size())))) + more;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static Optional<String> nearest(Head head) {
        return Formats.importers().stream()
                .flatMap(importer -> importer.likeness(head).map(likeness -> new Near(importer, likeness)).stream())
                .filter(near -> near.likeness().found() >= NEAR)
                .max(Comparator.comparingInt(near -> near.likeness().found()))
                .map(near -> "The nearest dataset: " + near.likeness().message() + "; if it is that, say so with --from " + near.importer().format().name());
    }

    private record Near(Importer importer, Importer.Likeness likeness) {}
}
