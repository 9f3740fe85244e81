package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.importers.cast.GatheringCast;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.importers.piece.FilePiece;
import dev.annals.importers.piece.PieceCuts;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetPart;
import dev.annals.importers.table.PartPlace;
import dev.annals.importers.version.RowFate;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// The pieces of a file, read one after the other, give what the file gives, wherever it is cut.
class FilePiecesTest {

    private static final PartPlace ALONE = new PartPlace(0, Map.of());
    private static final int[] SIZES = {1, 40, 300, 700, 1500, 4000};
    private static final String GED = GedImporterTest.BATTLE;

    private static String ged(int id) {
        return GED.replaceFirst("11,", id + ",");
    }

    /// Cells hold line breaks; a tag row, blank lines, rows with quotes that do not close, and a second header stand between rows.
    @Test
    void rowsUnderSeveralHeadersAreTheSame() {
        String tags = "#event+id,#date" + ",".repeat(GedImporterTest.HEADER.split(",").length - 2) + "\n";
        String text = "sep=,\n" + GedImporterTest.HEADER + tags + ged(1) + "\n,,,\n" + ged(2) + ged(3).replace("Utopia: Hills", "\"Utopia") + "4,2015\n" + ged(5).replace("2015-05-11", "5/11/2015")
                + GedImporterTest.HEADER.replace("conflict_name", "Conflict Name,more,") + ged(6).replace("Utopia: Hills", "Utopia: Hills,\u00fcber,") + ged(7).replace("Utopia: Hills", "Utopia: Hills,,")
                + ged(8).replace("\n", "\r\n") + "sep=;\n" + ged(9) + "\n\n";
        assertSame(GedDataset.importer(), text, StandardCharsets.UTF_8);
        assertSame(GedDataset.importer(), "\uFEFF" + text, StandardCharsets.UTF_8);
        assertSame(GedDataset.importer(), text, StandardCharsets.ISO_8859_1);
        assertSame(GedDataset.importer(), "\uFEFF" + text, StandardCharsets.UTF_16LE);
    }

    @Test
    void rowsOfSeveralWidthsWithoutAHeaderAreTheSame() {
        String older = GdeltImporterTest.older(GdeltImporterTest.FIRST);
        String text = GdeltImporterTest.FIRST.repeat(4) + older + "1\t2\n" + older.replace("719024875", "719024877").repeat(3) + GdeltImporterTest.FIRST.replace("719024875", "719024878");
        assertSame(new GdeltImporter(), text, StandardCharsets.UTF_8);
        assertSame(new GdeltImporter(), text.replace('\n', '\r'), StandardCharsets.UTF_8);
    }

    /// The mark says that the file is UTF-8, whatever else is in it.
    @Test
    void aMarkedFileWithRowsOfAnotherEncodingIsTheSame() {
        String text = "\u00ef\u00bb\u00bf" + GedImporterTest.HEADER + ged(1) + ged(2).replace("Upper", "\u00dcpper") + ged(3);
        assertSame(GedDataset.importer(), text, StandardCharsets.ISO_8859_1);
        Reading reading = Reading.of(GedDataset.importer(), "file.csv", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Files.events(reading)).hasSize(3);
        assertThat(reading.rejections()).isEmpty();
    }

    /// It is one row that cannot be told apart, and no file without rows.
    @Test
    void aHeaderWithoutRowsAtTheEndIsTheSame() {
        String text = GedImporterTest.HEADER + ged(1) + ged(2).replaceFirst("Utopia", "\r") + ged(3) + GedImporterTest.HEADER;
        assertSame(GedDataset.importer(), text, StandardCharsets.UTF_8);
        Reading reading = Reading.of(GedDataset.importer(), "file.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.notices()).extracting(Notice::code).contains("second-header").doesNotContain("empty");
    }

    /// Whether codes lost their zeros is seen in one row, and needed for another.
    @Test
    void whatIsDecidedOfAFileHoldsForEachPiece() {
        String row = IcewsImporterTest.CITY;
        String doubtful = row.replace("Criticize or denounce\t0111\t-2.0", "\t10\t").replaceFirst("^[^\t]*", "77");
        String text = IcewsImporterTest.HEADER + doubtful + row + doubtful.replaceFirst("77", "78") + row.replaceFirst("^[^\t]*", "79").replace("2013-05-02", "5/13/2013");
        assertSame(IcewsDataset.importer(), text, StandardCharsets.UTF_8);
    }

    /// What was found out in it is not found out again.
    @Test
    void aFileInAnArchiveIsOnePieceAndSeveralHaveNone() throws IOException {
        byte[] row = GdeltImporterTest.FIRST.getBytes(StandardCharsets.UTF_8);
        var one = new PieceCuts(Long.MAX_VALUE, 1);
        part(new GdeltImporter(), zipped(row), Optional.empty()).survey((type, id, said, times) -> {}, id -> {}, one, notice -> {});
        assertThat(one.pieces()).extracting(PieceCuts.NumberedPiece::number).containsExactly(0);
        var read = Reading.nothing();
        part(new GdeltImporter(), zipped(row), Optional.of(sent(one.pieces().getFirst().piece()))).read(new GatheringCast(), (type, id) -> false, n -> new RowFate.Own(), read);
        assertThat(Files.events(read)).hasSize(1);
        var several = new PieceCuts(Long.MAX_VALUE, 1);
        part(new GdeltImporter(), zipped(row, row), Optional.empty()).survey((type, id, said, times) -> {}, id -> {}, several, notice -> {});
        assertThat(several.pieces()).isEmpty();
    }

    private static byte[] zipped(byte[]... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (int n = 0; n < files.length; n++) {
                out.putNextEntry(new ZipEntry(n + ".export.CSV"));
                out.write(files[n]);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsNoSeparatedTextHasNoPieces() {
        var cuts = new PieceCuts(1, 100);
        part(new PloverImporter(), "{\"id\": \"1\"}\n{\"id\": \"2\"}\n".getBytes(StandardCharsets.UTF_8), Optional.empty()).survey((type, id, said, times) -> {}, id -> {}, cuts, notice -> {});
        assertThat(cuts.pieces()).isEmpty();
    }

    private static void assertSame(DatasetImporter importer, String text, Charset charset) {
        byte[] file = text.getBytes(charset);
        var whole = Reading.nothing();
        var gathered = new GatheringCast();
        var heard = new ArrayList<Notice>();
        part(importer, file, Optional.empty()).survey(gathered::add, id -> {}, new PieceCuts(1, 1), notice -> {});
        part(importer, file, Optional.empty()).read(gathered, (type, id) -> false, n -> new RowFate.Own(), whole);
        for (int size : SIZES) {
            heard.clear();
            var cuts = new PieceCuts(size, file.length / size + 1);
            part(importer, file, Optional.empty()).survey((type, id, said, times) -> {}, id -> {}, cuts, heard::add);
            var pieces = Reading.nothing();
            heard.forEach(pieces::notice);
            for (PieceCuts.NumberedPiece piece : cuts.pieces()) {
                part(importer, file, Optional.of(sent(piece.piece()))).read(gathered, (type, id) -> pieces.records().stream().anyMatch(record -> record.id().equals(id)), n -> new RowFate.Own(), pieces);
            }
            assertThat(pieces.records()).as("%s bytes", size).isEqualTo(whole.records()).hasSizeGreaterThan(3);
            assertThat(pieces.rejections()).as("%s bytes", size).isEqualTo(whole.rejections());
            assertThat(sorted(pieces.notices())).as("%s bytes", size).isEqualTo(sorted(whole.notices()));
        }
    }

    private static List<String> sorted(List<Notice> notices) {
        return notices.stream().map(Notice::toString).sorted(Comparator.naturalOrder()).collect(Collectors.toList());
    }

    private static DatasetPart part(DatasetImporter importer, byte[] file, Optional<FilePiece> piece) {
        return importer.part(new Input("file.csv", Optional.empty(), () -> new ByteArrayInputStream(file)), ALONE, piece);
    }

    /// As it is after it was written and read.
    private static FilePiece sent(FilePiece piece) {
        var bytes = new ByteArrayOutputStream();
        try {
            piece.write(new DataOutputStream(bytes));
            FilePiece read = FilePiece.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
            assertThat(read).isEqualTo(piece);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
