package dev.annals.importers.column;

import dev.annals.core.format.TableReader;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cell.DayOrder;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.DigitGroups;
import dev.annals.importers.cell.MissingWords;
import dev.annals.importers.cell.NumericDay;
import dev.annals.importers.cell.WrittenNumber;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.FileNotices;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts in a first pass what the program that saved a file did to its values, decides once how they are read, and tells it once.
public final class HabitSurvey {

    private final DatasetTable table;
    private final FileForm form;
    private final HabitCount missing = new HabitCount();
    private final NumberSurvey numbers = new NumberSurvey();
    private final HabitCount lost = new HabitCount();
    private final HabitCount exchanged = new HabitCount();
    private final HabitCount cut = new HabitCount();
    private final HabitCount invisible = new HabitCount();
    private final HabitCount hidden = new HabitCount();
    private final HabitCount garbled = new HabitCount();
    private final HabitCount commas = new HabitCount();
    private final OrderCount slashes = new OrderCount();
    private final OrderCount hyphens = new OrderCount();
    private final FileHabits provisional;
    private final List<FileHabits> possible;
    private boolean points;
    private DatasetLayout layout;

    /// Of a file of this table, before its first row.
    public HabitSurvey(DatasetTable table, FileForm form) {
        this(table, form, TableReader.Doubts.NONE);
    }

    /// Of a file of this table, of some of whose cells nobody can tell what was meant.
    public HabitSurvey(DatasetTable table, FileForm form, TableReader.Doubts doubts) {
        this.table = table;
        this.form = form;
        this.provisional = new FileHabits(DayOrder.UNDECIDED, DayOrder.UNDECIDED, DigitGroups.USUAL, true, form.allQuoted(), doubts);
        this.possible = Stream.of(DayOrder.values())
                .flatMap(order -> Stream.of(DayOrder.values()).map(other -> provisional.ordered(order, other))).toList();
        this.layout = DatasetLayout.NONE;
    }

    /// What can be known before the end of the file; a comma before a fraction is taken for one.
    public FileHabits provisional() {
        return provisional;
    }

    /// Whether a date was seen of which only the whole file shows how it is read.
    public boolean hasNumericDays() {
        return !slashes.isEmpty() || !hyphens.isEmpty();
    }

    /// All ways in which dates can turn out to be read.
    public List<FileHabits> possible() {
        return possible;
    }

    /// The way of these that the whole file shows.
    public FileHabits decided() {
        return provisional.ordered(slashes.order(), hyphens.order());
    }

    /// What the whole file shows.
    public FileHabits habits() {
        boolean decimalComma = !commas.isEmpty() && !points;
        return new FileHabits(slashes.order(), hyphens.order(), numbers.groups(decimalComma), decimalComma, form.allQuoted(), provisional.doubts());
    }

    /// One more row.
    public void add(DatasetLayout given, Cells cells) {
        layout = given;
        @Nullable DatasetColumn[] columns = given.columns();
        for (int place = 0; place < Math.min(cells.size(), columns.length); place++) {
            String text = cells.texts().get(place);
            DatasetColumn column = columns[place];
            if (!text.isEmpty() && column != null) {
                add(column, text, cells, place);
            }
        }
    }

    private void add(DatasetColumn column, String text, Cells cells, int place) {
        String value = text;
        if (WhiteSpace.isAround(text)) {
            value = WhiteSpace.stripped(text);
            countInvisible(column, text, value);
        }
        if (value.isEmpty()) {
            return;
        }
        if (provisional.isMissing(table, value, cells.quoted().get(place))) {
            countMissing(column, value);
            return;
        }
        switch (column.content()) {
            case CODE -> countCode(column, value);
            case THREE_DIGITS -> countCut(column, value);
            case DAY -> countDay(column, value, cells);
            case MEASURED -> countFraction(column, value);
            case TEXT -> countText(column, value, cells);
        }
    }

    private void countText(DatasetColumn column, String value, Cells cells) {
        countGarbled(column, value);
        if (table.reading().hasDays(column) && !table.reading().knowsDays()) {
            countOrder(column, Days.date(value), cells);
        }
    }

    /// What is only kept in the raw row loses nothing when it is taken for no value.
    private void countMissing(DatasetColumn column, String value) {
        if (MissingWords.isError(value)) {
            lost.add(column, value);
        } else if (!table.missing().contains(value) && !(column.use() instanceof DatasetColumn.Use.Kept)) {
            missing.add(column, value);
        }
    }

    private void countCode(DatasetColumn column, String value) {
        numbers.add(column, value);
        String names = WhiteSpace.unusual(value);
        if (!names.isEmpty() && !WhiteSpace.unusual(WrittenNumber.plain(value, DigitGroups.USUAL)).isEmpty()) {
            hidden.add(column, names);
        }
    }

    private void countGarbled(DatasetColumn column, String value) {
        Garbled.in(value).ifPresent(sign -> garbled.add(column, sign));
    }

    /// Ordinary blanks are nothing to tell of.
    private void countInvisible(DatasetColumn column, String text, String value) {
        String names = WhiteSpace.unusual(value.isEmpty() ? text : text.replace(value, ""));
        if (!names.isEmpty()) {
            invisible.add(column, names);
        }
    }

    private void countCut(DatasetColumn column, String value) {
        numbers.add(column, value);
        if (FileHabits.isCut(WrittenNumber.plain(value, DigitGroups.USUAL))) {
            cut.add(column, value);
        }
    }

    private void countFraction(DatasetColumn column, String text) {
        String value = numbers.addMeasured(column, text);
        points |= value.indexOf('.') >= 0;
        if (FileHabits.hasDecimalComma(value)) {
            commas.add(column, value);
        }
    }

    private void countDay(DatasetColumn column, String text, Cells cells) {
        if (table.reading().knowsDays()) {
            return;
        }
        boolean isUsual = Days.iso(text).isPresent() || Days.basic(text).isPresent();
        if (isUsual) {
            return;
        }
        numbers.addDay(column, text);
        String value = WrittenNumber.plain(text, DigitGroups.USUAL);
        if (NumericDay.isExchanged(Days.date(value))) {
            exchanged.add(column, value);
        }
        if (Character.isDigit(value.charAt(0)) && Days.iso(value).isEmpty() && Days.basic(value).isEmpty()) {
            countOrder(column, Days.date(value), cells);
        }
    }

    private void countOrder(DatasetColumn column, String date, Cells cells) {
        NumericDay.of(date, cell(table.clock().year(), cells).map(BigDecimal::intValue)).ifPresent(day ->
                (day.separator() == '/' ? slashes : day.separator() == '-' ? hyphens : new OrderCount()).add(column, day, limit(cells), date));
    }

    /// An event is not later than its row, but for a day that has begun elsewhere.
    private Optional<LocalDate> limit(Cells cells) {
        try {
            return cell(table.clock().stamp(), cells).map(stamp -> LocalDate.ofInstant(Instant.ofEpochSecond(stamp.longValue()), ZoneOffset.UTC).plusDays(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> cell(Optional<DatasetColumn> column, Cells cells) {
        return column.map(layout.places()::of).filter(place -> place >= 0 && place < cells.size()).map(place -> cells.texts().get(place).strip())
                .filter(text -> text.matches("[0-9]{1,12}(\\.0+)?")).map(BigDecimal::new);
    }

    /// Tells each decision once.
    public void tell(FileNotices tell) {
        missing.tell(tell, "missing-words", "words for what is missing", "without quotes they stand for no value");
        if (!lost.isEmpty()) {
            tell.error("spreadsheet-errors", "has errors of a spreadsheet instead of values, such as " + lost + "; they are read as empty");
        }
        numbers.tell(tell, habits().groups());
        cut.tell(tell, "lost-zeros", "codes of three digits without the zeros before them", "they are read with them");
        invisible.tell(tell, "invisible-characters", "characters that cannot be seen before or after values", "they are taken for white space");
        hidden.tell(
                tell, "hidden-characters", "characters that cannot be seen within ids and codes",
                "they stay, so such an id is another than the one that looks like it");
        garbled.tell(tell, "garbled-text", "text that looks like UTF-8 that a program took for Windows-1252", "it stays as it is");
        if (habits().decimalComma()) {
            commas.tell(tell, "decimal-comma", "numbers with a decimal comma", "they are read so");
        }
        exchanged.tell(
                tell, "exchanged-days", "dates that are days only if the day and the month change places",
                "other dates of the file that are written like them may be meant so too, and are not read so");
        slashes.message(table.reading().ask().isPresent()).ifPresent(message -> tell.warn("day-and-month", message));
        hyphens.message(table.reading().ask().isPresent()).ifPresent(message -> tell.warn("day-and-month", message));
    }
}
