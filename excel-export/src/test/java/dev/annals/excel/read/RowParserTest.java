package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.excel.Samples;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows are read straight from bytes, or as XML: nobody may be able to tell which. Of a sheet that is damaged the parser of XML gives fewer rows
/// before it tells so, as it reads ahead.
class RowParserTest {

    private static final String PATH = "annals.path";
    private static final int MUTANTS = 40;

    private static final List<byte[]> PIECES = List.of(
            bytes("<"), bytes(">"), bytes("&"), bytes("\""), bytes("/"), bytes("="), bytes(" "), bytes("\r"), bytes("\n"), bytes("\t"), bytes("]]>"),
            bytes("&#65;"), bytes("&lt;"), bytes("&none;"), bytes("<!-- x -->"), bytes("<![CDATA[</row>]]>"), bytes("<?x?>"), bytes("<r/>"), bytes("</row>"),
            bytes("<row>"), bytes("<row r=\"9\"/>"), bytes("</sheetData>"), bytes("<c r=\"C2\"><v>1</v></c>"), bytes("<c t=\"b\"><v>1</v></c>"),
            bytes("<c t=\"s\" r=\"B2\"><v>1</v></c>"), bytes("<c s=\"1\" r=\"D2\"/>"), bytes(" t=\"s\""), bytes("</v>"), bytes("-1"), bytes("99999"), bytes(" t=\"e\""),
            bytes(" s=\"10\""), bytes(" r=\"ABCD2\""), bytes("_x0041_"), bytes("\ufffd"), bytes("\ufffe"), bytes("\u0085"), bytes("\ud83d\ude00"), bytes("1e5"),
            new byte[] {1}, new byte[] {0}, new byte[] {(byte) 0xff}, new byte[] {(byte) 0xc3}, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});

    private static final Map<String, byte[]> SAMPLES = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void write() throws IOException {
        SAMPLES.putAll(parts(Samples.workbook(Samples.all())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void open() {
        System.clearProperty(PATH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsTheSameAsAParserOfXml(long seed) throws IOException {
        Map<String, byte[]> parts = parts(Samples.workbook(RandomCorpus.of(seed, 6)));
        var random = new Random(seed);
        for (int i = 0; i < MUTANTS; i++) {
            String name = sheet(parts, random);
            var mutant = new LinkedHashMap<>(parts);
            mutant.put(name, mutated(parts.getOrDefault(name, new byte[0]), random));
            same(mutant, name);
        }
    }

    @Test
    void readsEachSheetOfOurOwnStraightFromItsBytes() throws IOException {
        try (var workbook = WorkbookFile.open(file(parts(Samples.workbook(RandomCorpus.of(7, 20)))))) {
            for (BookSheet sheet : workbook.sheets()) {
                try (var rows = new RowBytes(sheet.part().getInputStream())) {
                    var scanner = new RowScanner(new CellDecoder(strings(), Set.of(), Map.of()));
                    rows.head();
                    while (rows.next()) {
                        assertThat(scanner.read(rows, 0).number()).as(sheet.name()).isPositive();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<c r='C2' t='e'><v>#N/A</v></c>", "<c r='C2' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "<c r='C2'><f>1+1</f></c>", "<c r='C2' t='str'><f>A&amp;B</f><v>x</v></c>",
        "<c r='C2' t='str'><f>A&none;B</f><v>x</v></c>", "<c r='C2' t='b'><v>1</v></c>", "<c r='C2' t='b'><v>true</v></c>", "<c r='C2' t='d'><v>2024-03-01T00:00:00</v></c>",
        "<c r='C2' s='10'><v>45000</v></c>", "<c r='C2' s='10'><v>45000.5</v></c>", "<c r='C2' s='x'><v>1</v></c>", "<c r='C2' s='x' t='str'><v>1</v></c>", "<c r='C2' s='9999999999'><v>1</v></c>",
        "<c r='C2' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", "<c r='C2' t='inlineStr'><is><t> a </t></is></c>", "<c r='C2' t='inlineStr'><is><t/></is></c>",
        "<c r='C2' t='inlineStr'><is><t>&lt;&#x41;&quot;</t></is></c>", "<c r='C2' t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>",
        "<c r='C2' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>", "<c r='C2' t='inlineStr'><is><t>a</t><rPh sb='0' eb='1'><t>b</t></rPh></is></c>",
        "<c r='C2' t='inlineStr'><is><t>_x0041__x005F_x0041_</t></is></c>", "<c r='C2' t='inlineStr'><is><t>a</t></is><v>b</v></c>", "<c r='C2' t='s'><v>0</v></c>", "<c t='s' r='C2'><v>1</v></c>",
        "<c r='C2' t='s'><v> 1 </v></c>", "<c r='C2' t='s'><v>+1</v></c>", "<c r='C2' t='s'><v>01</v></c>", "<c r='C2' t='s'><v/></c>", "<c r='C2' t='s'><v></v></c>", "<c r='C2' t='s'><v>1e1</v></c>",
        "<c r='C2' t='s'><v>99999999</v></c>", "<c r='C2' t='s'><v>4294967297</v></c>", "<c r='C2' t='s'><f>A1</f><v>1</v></c>", "<c r='C2' t='x'><v>1</v></c>", "<c r='C2' t=''><v>1</v></c>", "<c r=''><v>1</v></c>",
        "<c r='C'><v>1</v></c>", "<c r='$C$2'><v>1</v></c>", "<c r='AAAA2'><v>1</v></c>", "<c r='XFD2'><v>1</v></c>", "<c r='BM2'><v>1</v></c><c r='BL2'><v>2</v></c><c r='BK2'><v>3</v></c>",
        "<c r='C2' cm='1'><v>1</v></c>", "<c r='C2' s='1' s='2'><v>1</v></c>", "<c r='C2' ><v>1</v></c>", "<c\nr='C2'><v>1</v></c>", "<c r='C2'><v>1.50</v></c>", "<c r='C2'><v>1E+20</v></c>", "<c r='C2'><v>007</v></c>",
        "<c r='C2'><v>many</v></c>", "<c r='C2'><v> 1</v></c>", "<c r='C2' s='1'/>", "<c/><c/><c><v>3</v></c>", "<c r='C2'><v>1</v><extLst/></c>", "<c r='C2'><!-- x --><v>1</v></c>"})
    void readsAwkwardCellsTheSame(String cells) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(SAMPLES);
        String name = parts.keySet().stream().filter(RowParserTest::hasTheCell).findFirst().orElseThrow();
        String sheet = text(name);
        parts.put(name, bytes(sheet.replaceFirst("(?s)<c r=\"C2\".*?</c>", Matcher.quoteReplacement(cells.replace('\'', '"')))));
        same(parts, name);
    }

    private static boolean hasTheCell(String part) {
        return part.startsWith("xl/worksheets/sheet") && text(part).contains("<c r=\"C2\"");
    }

    private static String text(String part) {
        return new String(SAMPLES.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void readsNoFurtherThanIsEnough() throws IOException {
        try (var workbook = WorkbookFile.open(file(parts(Samples.workbook(Samples.all()))));
                RowParser rows = workbook.rows(workbook.sheets().stream().filter(sheet -> sheet.name().equals("Event figures")).findFirst().orElseThrow())) {
            assertThat(rows.next().orElseThrow().cells().places().count()).isGreaterThan(5);
            rows.suffices(2);
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get().cells().places()).containsExactly(1, 2);
            }
        }
    }

    private static TextStore strings() {
        var strings = new TextStore();
        for (int i = 0; i < 10_000; i++) {
            strings.add("a string");
        }
        return strings;
    }

    private static String sheet(Map<String, byte[]> parts, Random random) {
        List<String> sheets = parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")).toList();
        return sheets.get(random.nextInt(sheets.size()));
    }

    private static byte[] mutated(byte[] sheet, Random random) {
        int from = random.nextInt(sheet.length);
        int to = random.nextBoolean() ? from : Math.min(sheet.length, from + random.nextInt(30));
        byte[] piece = random.nextInt(4) == 0 ? Arrays.copyOfRange(sheet, from, Math.min(sheet.length, from + 200)) : PIECES.get(random.nextInt(PIECES.size()));
        var mutant = new ByteArrayOutputStream();
        mutant.write(sheet, 0, from);
        mutant.writeBytes(piece);
        mutant.write(sheet, to, sheet.length - to);
        return mutant.toByteArray();
    }

    private void same(Map<String, byte[]> parts, String name) throws IOException {
        Path file = file(parts);
        List<String> fast = rows(file, name);
        System.setProperty(PATH, "slow");
        List<String> slow = rows(file, name);
        System.clearProperty(PATH);
        assertThat(fast.getLast()).isEqualTo(slow.getLast());
        assertThat(fast.subList(0, slow.size() - 1)).isEqualTo(slow.subList(0, slow.size() - 1));
    }

    /// The rows of a part as text, and at last what went wrong, if anything did.
    private static List<String> rows(Path file, String name) throws IOException {
        var found = new ArrayList<String>();
        try (var workbook = WorkbookFile.open(file)) {
            BookSheet sheet = workbook.sheets().stream().filter(each -> each.part().getPartName().getName().endsWith(name)).findFirst().orElseThrow();
            try (RowParser rows = workbook.rows(sheet)) {
                for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                    ColumnValues cells = row.get().cells();
                    found.add(row.get().number() + ": " + cells.places().mapToObj(place -> place + "=" + cells.at(place)).toList());
                }
                found.add("merged " + rows.merged());
            } catch (IOException e) {
                found.add(String.valueOf(e.getMessage()));
            }
        }
        return found;
    }

    private Path file(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
