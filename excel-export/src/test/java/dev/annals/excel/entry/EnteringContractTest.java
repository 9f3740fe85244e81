package dev.annals.excel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import dev.annals.excel.WorkbookExporter;
import dev.annals.excel.WorkbookImporter;
import dev.annals.excel.layout.EntryCell;
import dev.annals.excel.layout.FieldMap;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.CellText;
import dev.annals.lint.WorkbookLint;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is in a workbook for entering already comes back as it was.
class EnteringContractTest {

    private record Memory(String name, OutputStream stream) implements Destination {
        @Override
        public OutputStream beside(String ending) {
            throw new UnsupportedOperationException(ending);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givesBackWhateverACorpusHolds(long seed) throws IOException {
        List<CorpusRecord> records = RandomCorpus.of(seed, 30);
        var bytes = new ByteArrayOutputStream();
        var options = new ExportOptions(Optional.of("entering"), Optional.empty(), Optional.empty());
        try (Export export = new WorkbookExporter().open(new Memory("corpus.xlsx", bytes), options)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        }

        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", bytes.toByteArray());

        assertThat(EnteredBook.told(reading)).isEmpty();
        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(records);
        assertThat(WorkbookLint.of(bytes.toByteArray())).isEmpty();
    }

    /// Dates and amounts are put into one cell each, and rows lose their numbers.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void givesBackTheSameFromShortForms(long seed) {
        List<CorpusRecord> records = RandomCorpus.of(seed, 30);
        var book = new EnteredBook(records.toArray(CorpusRecord[]::new));
        int shortened = 0;
        for (SheetPlan plan : WorkbookLayout.FOR_ENTERING.sheets()) {
            for (int row = 1; book.workbook().getSheet(plan.name()) != null && row <= book.workbook().getSheet(plan.name()).getLastRowNum(); row++) {
                for (EntryCell cell : plan.entry().cells()) {
                    shortened += shorten(book, plan.name(), row, cell) ? 1 : 0;
                }
                if (plan.keys() == 2 && plan.entry().shown()) {
                    book.cell(plan.name(), row, "n").setBlank();
                }
            }
        }
        assertThat(shortened).isGreaterThan(30);

        Reading reading = book.read();

        assertThat(EnteredBook.told(reading)).isEmpty();
        assertThat(reading.records()).hasSameSizeAs(records);
        assertThat(reading.records()).filteredOn(record -> !records.contains(record)).isEmpty();
    }

    private static boolean shorten(EnteredBook book, String sheet, int row, EntryCell cell) {
        return switch (cell) {
            case EntryCell.OfDate(SheetColumn column, FieldMap<SheetColumn> parts) -> {
                Optional<When> when = when(book, sheet, row, parts);
                when.ifPresent(date -> book.type(sheet, row, column.title(), CellText.escaped(DateEntry.write(date))));
                yield when.isPresent();
            }
            case EntryCell.OfAmount(SheetColumn column, SheetColumn kind, FieldMap<SheetColumn> parts) -> {
                Optional<Amount> amount = amount(book, sheet, row, kind, parts);
                amount.ifPresent(found -> book.type(sheet, row, column.title(), CellText.escaped(AmountEntry.write(found))));
                yield amount.isPresent();
            }
            case EntryCell.OfReport report -> false;
        };
    }

    private static Optional<When> when(EnteredBook book, String sheet, int row, FieldMap<SheetColumn> parts) {
        Optional<String> precision = take(book, sheet, row, parts.get(When.PRECISION));
        return precision.map(code -> new When(
                take(book, sheet, row, parts.get(When.EARLIEST)).map(EnteringContractTest::day), take(book, sheet, row, parts.get(When.LATEST)).map(EnteringContractTest::day),
                DatePrecision.LIST.find(code).orElseThrow(), take(book, sheet, row, parts.get(When.NATURE)).flatMap(DateNature.LIST::find).orElseThrow(),
                take(book, sheet, row, parts.get(When.QUALIFIER)).flatMap(DateQualifier.LIST::find), take(book, sheet, row, parts.get(When.VERBATIM))));
    }

    private static LocalDate day(String text) {
        return text.contains("-") ? LocalDate.parse(text) : LocalDate.of(1899, 12, 30).plusDays(new BigDecimal(text).longValueExact());
    }

    private static Optional<Amount> amount(EnteredBook book, String sheet, int row, SheetColumn kind, FieldMap<SheetColumn> parts) {
        return take(book, sheet, row, kind).map(name -> switch (name) {
            case "exact" -> new Amount.Exact(number(book, sheet, row, parts.get(Amount.Exact.VALUE)));
            case "at-least" -> new Amount.AtLeast(number(book, sheet, row, parts.get(Amount.AtLeast.VALUE)));
            case "at-most" -> new Amount.AtMost(number(book, sheet, row, parts.get(Amount.AtMost.VALUE)));
            case "more-than" -> new Amount.MoreThan(number(book, sheet, row, parts.get(Amount.MoreThan.VALUE)));
            case "less-than" -> new Amount.LessThan(number(book, sheet, row, parts.get(Amount.LessThan.VALUE)));
            case "about" -> new Amount.About(number(book, sheet, row, parts.get(Amount.About.VALUE)));
            case "between" -> new Amount.Between(
                    number(book, sheet, row, parts.get(Amount.Between.LOW)), number(book, sheet, row, parts.get(Amount.Between.HIGH)));
            case "vague" -> new Amount.Vague(take(book, sheet, row, parts.get(Amount.Vague.TEXT)).orElseThrow());
            case "not-recorded" -> new Amount.NotRecorded();
            default -> throw new AssertionError(name);
        });
    }

    private static BigDecimal number(EnteredBook book, String sheet, int row, SheetColumn column) {
        return new BigDecimal(take(book, sheet, row, column).orElseThrow());
    }

    /// What a cell holds, which is empty then.
    private static Optional<String> take(EnteredBook book, String sheet, int row, SheetColumn column) {
        Cell cell = book.cell(sheet, row, column.title());
        String text = switch (cell.getCellType()) {
            case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
            case STRING -> cell.getStringCellValue(); // without the escapes of the format
            case BLANK -> "";
            case FORMULA, BOOLEAN, ERROR, _NONE -> throw new AssertionError(cell);
        };
        cell.setBlank();
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
