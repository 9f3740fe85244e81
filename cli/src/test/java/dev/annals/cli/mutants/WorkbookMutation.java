package dev.annals.cli.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import java.util.stream.IntStream;

/// Changes a cell, a row or a part of a workbook, and packs it again.
///
/// @param random what chooses
record WorkbookMutation(RandomGenerator random) {

    private static final Pattern CELL = Pattern.compile("<c r=\"(?<place>[A-Z]+[0-9]+)\"(?<style> s=\"[0-9]+\")?[^>]*?(?:/>|>.*?</c>)");
    private static final Pattern ROW = Pattern.compile("<row r=\"[0-9]+\".*?</row>");

    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");
    private static final Pattern RECORDS = Pattern.compile("(Event|Actor|Place|Source|Corpus)s?( .*)?");
    /// A character as workbooks write it where XML cannot hold it (ECMA-376 part 1, 22.4.2.4).
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TEXT = Pattern.compile("<is><t[^>]*>([^<]*)</t></is>");

    /// How many records a stretch of a sheet may concern.
    private static final int LONGEST = 4;

    Mutant of(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        return switch (random.nextInt(10)) {
            case 0 -> new Mutant(ByteMutation.draw(random).of(file, random).bytes(), "bytes of the archive", new Mutant.Reach.Records(0), Optional.empty());
            case 1, 2 -> bytes(parts);
            case 3 -> row(parts);
            default -> cell(parts);
        };
    }

    private Mutant bytes(Map<String, byte[]> parts) throws IOException {
        List<String> names = List.copyOf(parts.keySet());
        String name = random.nextInt(3) == 0 ? names.get(random.nextInt(names.size())) : sheet(parts);
        ByteMutation mutation = ByteMutation.draw(random);
        Mutant mutant = mutation.of(parts.getOrDefault(name, new byte[0]), random);
        int records = !records(parts).contains(name) ? 0 : mutation == ByteMutation.FLIP ? 1 : LONGEST;
        parts.put(name, mutant.bytes());
        return Mutant.of(zipped(parts), name + ": " + mutant.words(), new Mutant.Reach.Records(records));
    }

    private Mutant row(Map<String, byte[]> parts) throws IOException {
        String name = sheet(parts);
        String text = text(parts, name);
        List<MatchResult> rows = ROW.matcher(text).results().toList();
        MatchResult row = rows.get(random.nextInt(rows.size()));
        String now = random.nextBoolean() ? "" : row.group() + row.group();
        put(parts, name, text, row, now);
        int records = records(parts).contains(name) ? 1 : 0;
        return Mutant.of(zipped(parts), name + ": " + (now.isEmpty() ? "without " : "twice ") + row.group(), new Mutant.Reach.Records(records));
    }

    private Mutant cell(Map<String, byte[]> parts) throws IOException {
        String name = sheet(parts);
        String text = text(parts, name);
        List<MatchResult> cells = CELL.matcher(text).results().toList();
        MatchResult cell = cells.get(random.nextInt(cells.size()));
        String now = random.nextInt(4) == 0 ? cell(cell, cells.get(random.nextInt(cells.size()))) : cell(cell, OddValues.draw(random));
        put(parts, name, text, cell, now);
        int records = records(parts).contains(name) ? 1 : 0;
        return new Mutant(
                zipped(parts), name + ": " + now + " for " + cell.group(), new Mutant.Reach.Records(records),
                texts(cell.group(), now).filter(any -> records == 1));
    }

    /// Both as texts, where they are texts.
    private static Optional<Replacement> texts(String old, String now) {
        Matcher before = TEXT.matcher(old);
        Matcher after = TEXT.matcher(now);
        return before.find() && after.find() ? Optional.of(new Replacement(plain(before.group(1)), plain(after.group(1)))) : Optional.empty();
    }

    private static String plain(String xml) {
        String text = xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#xD;", "\r").replace("&amp;", "&");
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    /// The sheets that hold records, not what is made of them.
    private static List<String> records(Map<String, byte[]> parts) {
        List<String> names = SHEET.matcher(text(parts, "xl/workbook.xml")).results().map(match -> match.group(1)).toList();
        return IntStream.range(0, names.size()).filter(i -> RECORDS.matcher(names.get(i)).matches())
                .mapToObj(i -> "xl/worksheets/sheet" + (i + 1) + ".xml").toList();
    }

    /// The content of another cell at the place of this one.
    private static String cell(MatchResult place, MatchResult content) {
        return content.group().replace("r=\"" + content.group("place") + "\"", "r=\"" + place.group("place") + "\"");
    }

    private String cell(MatchResult cell, String value) {
        String style = cell.group("style") == null ? "" : cell.group("style");
        String start = "<c r=\"" + cell.group("place") + "\"" + style;
        String text = ValueSyntax.XML.quoted(value);
        return switch (random.nextInt(5)) {
            case 0 -> start + "><v>" + text + "</v></c>";
            case 1 -> start + " t=\"b\"><v>" + random.nextInt(3) + "</v></c>";
            case 2 -> start + " t=\"" + (random.nextBoolean() ? "str" : "e") + "\"><f>1+1</f><v>" + text + "</v></c>";
            default -> start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
        };
    }

    /// A sheet with cells.
    private String sheet(Map<String, byte[]> parts) {
        List<String> sheets = parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet") && text(parts, name).contains("<c r=")).toList();
        return sheets.get(random.nextInt(sheets.size()));
    }

    private static void put(Map<String, byte[]> parts, String name, String text, MatchResult old, String now) {
        parts.put(name, (text.substring(0, old.start()) + now + text.substring(old.end())).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
