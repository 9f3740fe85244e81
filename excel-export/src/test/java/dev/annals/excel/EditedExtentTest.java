package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Extent;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ContentStamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What a workbook that was edited says of itself, before any of its rows is read.
class EditedExtentTest {

    private final List<Extent> extents = new ArrayList<>();
    private final List<CorpusRecord> records = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Extent.Stray> strays = new ArrayList<>();

    @Test
    void aWholeWorkbookLacksNothingAndBearsTheStampOfItsRecords() throws IOException {
        read(workbook -> {});

        assertThat(extents).singleElement().satisfies(extent -> {
            assertThat(extent.lacks()).isEmpty();
            assertThat(extent.stamp()).contains(stamp());
            assertThat(extent.stamp().orElseThrow().words()).isEqualTo("the corpus 'sample' of 2024-05-01 with 6 records");
        });
    }

    @Test
    void theStampIsFoundOnTheCoverWhereItIsGoneFromTheProperties() throws IOException {
        read(workbook -> workbook.getProperties().getCustomProperties().getUnderlyingProperties().setPropertyArray(null));

        assertThat(extents.getFirst().stamp()).contains(stamp());
    }

    @Test
    void theStampIsFoundAmongThePropertiesWhereThereIsNoCover() throws IOException {
        read(workbook -> keepOnly(workbook, "Events"));

        assertThat(extents.getFirst().stamp()).contains(stamp());
        assertThat(records).extracting(CorpusRecord::id).containsExactly("0012", "0013");
        assertThat(extents.getFirst().lacks()).extracting(Extent.Lack::path)
                .contains("corpus", "source", "place", "actor", "event/figures", "event/reports", "event/reports/evidence").doesNotContain("event");
    }

    @Test
    void aColumnIsMissingAtItsPathAndItsRowsAreReadAllTheSame() throws IOException {
        read(workbook -> {
            rename(workbook.getSheet("Events"), "summary");
            rename(workbook.getSheet("Event figures"), "group");
        });

        assertThat(extents.getFirst().lacks()).extracting(lack -> lack.rows() + " " + lack.path())
                .containsExactly("event event/summary", "event/figures event/figures/group");
        assertThat(records).hasSize(6);
    }

    @Test
    void rowsThatCannotBeReadWithoutAColumnArePassedOverWhereWhatTheySayIsKnown() throws IOException {
        read(workbook -> {
            rename(workbook.getSheet("Event figures"), "measure");
            rename(workbook.getSheet("Sources"), "id");
        });

        assertThat(extents.getFirst().lacks()).extracting(lack -> lack.rows() + " " + lack.path())
                .containsExactly("source source", "event/figures event/figures");
        assertThat(rejections).isEmpty();
        assertThat(strays).isEmpty();
        assertThat(records).extracting(CorpusRecord::id).containsExactly("sample", "police", "0012", "0013");
    }

    @Test
    void aListWithoutItsRecordsIsToldAndNotRead() throws IOException {
        read(workbook -> keepOnly(workbook, "Event figures"));

        assertThat(extents.getFirst().lacks()).extracting(lack -> lack.notice().toString())
                .contains("corpus.xlsx: 'Event figures' belongs to the sheet Events, which is missing, so that nothing of it was read");
        assertThat(strays).isEmpty();
    }

    @Test
    void rowsOfARecordThatIsGoneAreStrays() throws IOException {
        read(workbook -> workbook.getSheet("Events").removeRow(workbook.getSheet("Events").getRow(1)));

        assertThat(rejections).isEmpty();
        assertThat(strays).allSatisfy(stray -> assertThat(stray.record()).contains("0012"));
        assertThat(strays).extracting(Extent.Stray::rows).contains("event/participations", "event/figures", "event/reports", "event/reports/evidence");
    }

    @Test
    void anErrorInTheCellOfAnIdIsNoId() throws IOException {
        read(workbook -> workbook.getSheet("Actors").getRow(1).getCell(0).setCellErrorValue(FormulaError.REF.getCode()));

        assertThat(rejections).singleElement().satisfies(rejection -> assertThat(rejection.id()).isEmpty());
    }

    @Test
    void aWorkbookOfAnotherKindLacksEverything() throws IOException {
        read(workbook -> keepOnly(workbook, "Cover"));

        assertThat(extents.getFirst().lacks()).extracting(Extent.Lack::path).contains("corpus", "source", "place", "actor", "event");
        assertThat(extents.getFirst().lacks()).extracting(lack -> lack.notice().code()).containsOnly("no-sheets");
    }

    private static void keepOnly(XSSFWorkbook workbook, String name) {
        for (int n = workbook.getNumberOfSheets() - 1; n >= 0; n--) {
            if (!workbook.getSheetName(n).equals(name)) {
                workbook.removeSheetAt(n);
            }
        }
    }

    private static void rename(Sheet sheet, String title) {
        Row headings = sheet.getRow(0);
        headings.forEach(cell -> {
            if (cell.getStringCellValue().equals(title)) {
                cell.setCellValue("something else");
            }
        });
    }

    private static Stamp stamp() {
        var stamp = new ContentStamp();
        Samples.all().forEach(stamp::write);
        return stamp.stamp();
    }

    private void read(Consumer<XSSFWorkbook> edit) throws IOException {
        byte[] workbook = Samples.edited(Samples.workbook(Samples.all()), edit);
        var input = new Input("corpus.xlsx", Optional.empty(), () -> new ByteArrayInputStream(workbook));
        new WorkbookImporter().read(input, new Receiver() {
            @Override
            public boolean begin(Extent extent) {
                extents.add(extent);
                return true;
            }

            @Override
            public void accept(CorpusRecord record, Origin origin) {
                records.add(record);
            }

            @Override
            public void reject(Rejection rejection) {
                rejections.add(rejection);
            }

            @Override
            public void stray(Extent.Stray row) {
                strays.add(row);
            }

            @Override
            public void notice(Notice notice) {}
        });
    }
}
