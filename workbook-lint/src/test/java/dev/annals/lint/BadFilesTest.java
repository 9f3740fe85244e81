package dev.annals.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnreadableInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of any sort: what is wrong with them is told, and none of them ends in an exception.
class BadFilesTest {

    private static final int DIRECTORY_SIGNATURE = 0x02014b50;

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithASmallWorkbook() throws IOException {
        assertThat(told(new SmallWorkbook().packed())).isEmpty();
    }

    @Test
    void tellsAnEmptyFile() throws IOException {
        assertThat(told(new byte[0])).containsExactly("f.xlsx: is an empty file");
    }

    @Test
    void tellsAFileThatIsNoZip() throws IOException {
        assertThat(told("id,name\n1,x\n".getBytes(StandardCharsets.UTF_8))).containsExactly("f.xlsx: is no ZIP file, as every .xlsx is");
    }

    @Test
    void tellsAWorkbookWithAPassword() throws IOException {
        byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0, 0};
        assertThat(told(compound)).containsExactly("f.xlsx: has a password, or is of the old format .xls");
    }

    @Test
    void tellsEntriesWithAPassword() throws IOException {
        byte[] zip = new SmallWorkbook().packed();
        zip[directory(zip) + 8] |= 1; // general purpose bit flag, APPNOTE.TXT 4.4.4
        assertThat(told(zip)).containsExactly("f.xlsx: has entries with a password, which no .xlsx has");
    }

    @Test
    void tellsAFileThatWasCutOffAnywhere() throws IOException {
        byte[] whole = new SmallWorkbook().packed();
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(told(Arrays.copyOf(whole, length))).singleElement().asString().startsWith("f.xlsx: is a ZIP file that was cut off or damaged");
        }
    }

    @Test
    void tellsAZipBomb() throws IOException {
        byte[] bomb = new SmallWorkbook().with("xl/media/image1.png", new byte[70 << 20]).packed();
        assertThat(told(bomb)).singleElement().asString().contains("xl/media/image1.png unpacks to more than 200 times its size");
    }

    @Test
    void tellsContentThatIsNotWhatWasPacked() throws IOException {
        byte[] zip = new SmallWorkbook().packed();
        zip[directory(zip) + 16] ^= 1; // CRC-32, APPNOTE.TXT 4.4.7
        assertThat(told(zip)).containsExactly("f.xlsx: [Content_Types].xml: cannot be unpacked: [Content_Types].xml is not what was packed");
    }

    @Test
    void tellsADocumentTypeAndReadsNoFileThatItNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String type = "<!DOCTYPE worksheet [<!ENTITY file SYSTEM \"" + secret.toUri() + "\"><!ENTITY lol \"lol\">]>";
        byte[] workbook = new SmallWorkbook().with(SmallWorkbook.SHEET, type + "<worksheet><sheetData>&file;&lol;</sheetData></worksheet>").packed();
        assertThat(told(workbook)).singleElement().asString()
                .isEqualTo("f.xlsx: xl/worksheets/sheet1.xml: is not XML: it has a document type, which no part may have");
    }

    @Test
    void tellsBytesThatAreNoCharactersAndNothingBeside() throws IOException {
        var error = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] latin = "<worksheet><sheetData/>é</worksheet>".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(told(new SmallWorkbook().with(SmallWorkbook.SHEET, latin).packed())).containsExactly(
                    "f.xlsx: xl/worksheets/sheet1.xml: is not XML: it has bytes that are no UTF-8, in which every part is");
        } finally {
            System.setErr(error);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tellsElementsThatAreTooDeep() throws IOException {
        byte[] workbook = new SmallWorkbook().withSheet("<x>".repeat(10_000) + "</x>".repeat(10_000)).packed();
        assertThat(told(workbook)).singleElement().asString().contains("has elements within elements, more than 200 deep (the limit nesting ");
    }

    @Test
    void tellsAPartThatDoesNotFitIntoMemory() {
        var limit = new TreeLimit("xl/styles.xml");
        assertThatThrownBy(() -> {
            for (int i = 0; i <= 2_000_000; i++) {
                limit.addElement();
            }
        }).isInstanceOf(DamagedPart.class).hasMessage("xl/styles.xml has more than 2000000 elements that have to be looked at together");
        String mebibyte = "x".repeat(1 << 20);
        assertThatThrownBy(() -> {
            for (int i = 0; i <= 64; i++) {
                limit.addText(mebibyte);
            }
        }).isInstanceOf(DamagedPart.class).hasMessageEndingWith("has more than 67108864 characters that have to be looked at together");
    }

    @Test
    void tellsEachCellThatIsWrong() throws IOException {
        String rows = IntStream.rangeClosed(1, 250)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"9\"><v>1</v></c></row>").collect(Collectors.joining());
        assertThat(told(new SmallWorkbook().withRows(rows).packed())).hasSize(250)
                .endsWith("f.xlsx: Data!A250: names the cell format 9 of 1 (xl/worksheets/sheet1.xml)");
    }

    @Test
    void tellsFilesOfOtherFormats() throws IOException {
        assertThat(told(new SmallWorkbook().without(SmallWorkbook.TYPES).packed())).containsExactly("f.xlsx: [Content_Types].xml: is missing");
        byte[] binary = new SmallWorkbook().without(SmallWorkbook.BOOK).with("xl/workbook.bin", new byte[] {0, 1})
                .with("_rels/.rels", SmallWorkbook.relationships("officeDocument", "xl/workbook.bin")).packed();
        assertThat(told(binary)).anySatisfy(line -> assertThat(line).startsWith("f.xlsx: xl/workbook.bin: has the content type"));
    }

    @Test
    void takesAMissingFileAndAFolderForUnreadable() {
        for (Path path : List.of(folder.resolve("none.xlsx"), folder)) {
            assertThatThrownBy(() -> WorkbookLint.of(path)).isInstanceOf(UnreadableInput.class).hasMessageContaining(path.toString());
        }
    }

    @Test
    void endsInNoExceptionWhateverIsDamaged() throws IOException {
        byte[] whole = new SmallWorkbook().packed();
        var random = new Random(12);
        for (int i = 0; i < 1500; i++) {
            byte[] damaged = whole.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(WorkbookLint.of(Files.write(folder.resolve("f.xlsx"), damaged))).isNotNull();
        }
    }

    private List<String> told(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("f.xlsx"), file);
        return WorkbookLint.of(path).stream().map(fault -> fault.notice("f.xlsx").toString()).toList();
    }

    /// Where the directory of a ZIP file begins.
    private static int directory(byte[] zip) {
        for (int i = 0; i < zip.length - 4; i++) {
            int here = (zip[i] & 0xff) | (zip[i + 1] & 0xff) << 8 | (zip[i + 2] & 0xff) << 16 | (zip[i + 3] & 0xff) << 24;
            if (here == DIRECTORY_SIGNATURE) {
                return i;
            }
        }
        throw new IllegalArgumentException("no directory");
    }
}
