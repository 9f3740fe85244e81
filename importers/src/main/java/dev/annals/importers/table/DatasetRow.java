package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Evidence;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cell.Content;
import dev.annals.importers.cell.DayRange;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.WrittenNumber;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.FileHabits;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row with its columns told apart. What does not fit is told as a notice, and there is no value then.
public final class DatasetRow {

    private final String file;
    private final String source;
    private final OriginalRow raw;
    private final Cells cells;
    private final DatasetLayout layout;
    private final DatasetTable table;
    private final FileHabits habits;
    private final Consumer<Notice> notices;
    private final @Nullable Optional<String>[] texts;
    private String record = "";
    private Optional<String> otherId = Optional.empty();
    private Set<DatasetColumn> unfit = Set.of();
    private long misfits;

    DatasetRow(
            String file, String source, OriginalRow raw, Cells cells, DatasetLayout layout, DatasetTable table, FileHabits habits,
            Consumer<Notice> notices) {
        this(file, source, raw, cells, layout, table, habits, notices, noTexts(cells.size()));
    }

    private DatasetRow(
            String file, String source, OriginalRow raw, Cells cells, DatasetLayout layout, DatasetTable table, FileHabits habits,
            Consumer<Notice> notices, @Nullable Optional<String>[] texts) {
        this.file = file;
        this.source = source;
        this.raw = raw;
        this.cells = cells;
        this.layout = layout;
        this.table = table;
        this.habits = habits;
        this.notices = notices;
        this.texts = texts;
    }

    /// Of each cell that was not asked for yet, null.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Optional<String>[] noTexts(int size) {
        return new Optional[size];
    }

    /// The same row, which tells nothing.
    DatasetRow quiet() {
        return new DatasetRow(file, source, raw, cells, layout, table, habits, notice -> { }, texts);
    }

    /// For a first pass over records that bring their own layout each: tells nothing.
    public static DatasetRow ofRecord(String file, OriginalRow raw, RowCells cells, DatasetTable table) {
        return new DatasetRow(file, "", raw, cells.cells(), cells.layout(), table, FileHabits.NONE, notice -> { });
    }

    /// Notices from now on name this record.
    public void belongsTo(String name) {
        record = name;
    }

    /// The name of its file, as messages call it.
    public String file() {
        return file;
    }

    public OriginalRow raw() {
        return raw;
    }

    public Origin origin() {
        return new Origin(file, Position.of(raw.line(), 0), raw::raw);
    }

    /// The row as a passage of its file.
    public Evidence passage() {
        return new Evidence(source, raw.start(), raw.start() + raw.length(), Sha256.of(raw.raw()));
    }

    /// What the row holds in a column, without white space around it; empty where there is nothing, or a word that stands for nothing.
    /// A whole number that a program wrote with a fraction of zeros is without it.
    public Optional<String> text(DatasetColumn column) {
        int place = layout.places().of(column);
        if (place < 0 || place >= texts.length) {
            return table.reading().ofAll(column);
        }
        Optional<String> known = texts[place];
        if (known != null) {
            return known;
        }
        Optional<String> found = text(column, place);
        texts[place] = found;
        return found;
    }

    private Optional<String> text(DatasetColumn column, int place) {
        String value = WhiteSpace.stripped(cells.texts().get(place));
        if (value.isEmpty() || habits.isMissing(table, value, cells.quoted().get(place)) || doubt(column).isPresent()) {
            return Optional.empty();
        }
        String read = table.reading().read(column, habits.plain(column.content(), value));
        String text = table.reading().hasDays(column) ? habits.dayInNumbers(read) : read;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// What to say of a cell of which nobody can tell what was meant.
    private Optional<String> doubt(DatasetColumn column) {
        if (!habits.hasDoubts()) {
            return Optional.empty();
        }
        int place = layout.places().of(column);
        return place < 0 ? Optional.empty() : habits.doubts().of(raw.line(), place + 1L);
    }

    /// Tells the cells that are read of which nobody can tell what was meant.
    void tellDoubts() {
        if (!habits.hasDoubts()) {
            return;
        }
        table.columns().all().stream().filter(column -> !(column.use() instanceof DatasetColumn.Use.Kept))
                .forEach(column -> doubt(column).ifPresent(why -> error(column, why)));
    }

    /// The number in a column that is the id of the row; empty where there is something else, such as `Total` below the rows.
    public Optional<String> numberedId(DatasetColumn column) {
        Optional<String> id = text(column);
        boolean fits = id.isEmpty() || isNumbered(id.get()) || WrittenNumber.isRounded(id.get());
        otherId = fits ? Optional.empty() : id;
        return fits ? id : Optional.empty();
    }

    private static boolean isNumbered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// What stands in the place of an id, if that can be none.
    Optional<String> otherId() {
        return otherId;
    }

    private boolean isQuoted(DatasetColumn column) {
        int place = layout.places().of(column);
        return place >= 0 && cells.quoted().get(place);
    }

    /// Whether the file has such a column.
    public boolean has(DatasetColumn column) {
        return layout.places().has(column);
    }

    /// What the row holds in a column, as it stands there.
    public String verbatim(DatasetColumn column) {
        int place = layout.places().of(column);
        return place < 0 || place >= cells.size() ? "" : cells.texts().get(place);
    }

    /// What decides how the row is read in some columns without days: what was done to its file, and the cells as they stand there, how long
    /// each is, and whether it stands in quotes.
    public String cells(List<DatasetColumn> columns) {
        var all = new StringBuilder().append(habits.decimalComma()).append(habits.allQuoted())
                .append(habits.groups().commas()).append(habits.groups().points());
        for (DatasetColumn column : columns) {
            String cell = verbatim(column);
            all.append((char) cell.length()).append(isQuoted(column) ? '"' : ' ').append(cell);
        }
        return all.toString();
    }

    /// Whether the column holds just what a regular expression describes.
    public boolean matches(DatasetColumn column, String expression) {
        return verbatim(column).matches(expression);
    }

    /// The items of the list in a column, between which one of some characters stands.
    public List<String> list(DatasetColumn column, String separators) {
        String text = text(column).orElse("");
        var items = new ArrayList<String>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || separators.indexOf(text.charAt(end)) >= 0) {
                String item = WhiteSpace.stripped(text.substring(start, end));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = end + 1;
            }
        }
        return items;
    }

    /// What there is in some columns, as one text; empty where there is nothing.
    public Optional<String> joined(String separator, DatasetColumn... columns) {
        return Optional.of(Arrays.stream(columns).flatMap(column -> text(column).stream()).collect(Collectors.joining(separator)))
                .filter(text -> !text.isEmpty());
    }

    /// The code in a column.
    public Optional<Code> code(String scheme, DatasetColumn column) {
        return text(column).map(value -> new Code(scheme, value));
    }

    /// Adds the code in a column to others, if there is one.
    public void addCode(String scheme, DatasetColumn column, List<Code> codes) {
        Optional<String> value = text(column);
        if (value.isPresent()) {
            codes.add(new Code(scheme, value.get()));
        }
    }

    /// What the first of some columns holds that holds anything.
    public Optional<String> first(DatasetColumn... columns) {
        for (DatasetColumn column : columns) {
            Optional<String> text = text(column);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /// The number in a column.
    public Optional<BigDecimal> number(DatasetColumn column) {
        Optional<String> text = text(column);
        return text.isEmpty() ? Optional.empty() : number(column, text.get());
    }

    /// The number of people in a column, which is a whole one.
    public Optional<BigDecimal> people(DatasetColumn column) {
        Optional<BigDecimal> number = number(column);
        if (number.filter(people -> people.stripTrailingZeros().scale() > 0).isPresent()) {
            error(column, "is no whole number of people");
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> number(DatasetColumn column, String text) {
        if (habits.isLost(column.content(), text)) {
            return Optional.empty();
        }
        if (text.length() > Limits.of(Limit.NUMBER_LENGTH)) {
            error(column, "has more than " + Limits.of(Limit.NUMBER_LENGTH) + " characters" + Limits.reached(Limit.NUMBER_LENGTH));
            return Optional.empty();
        }
        try {
            String number = habits.decimalComma() && column.content() == Content.MEASURED ? text.replace(',', '.') : text;
            return Optional.of(new Amount.Exact(new BigDecimal(number)).value());
        } catch (NumberFormatException e) {
            error(column, "is not a number");
        } catch (Malformed malformed) {
            error(column, malformed.problems().getFirst().message());
        }
        return Optional.empty();
    }

    /// The days that the date in a column can mean: one, or two where nothing shows whether the day or the month comes first
    /// and nobody can be asked.
    Optional<DayRange> days(DatasetColumn column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DayRange> days = habits.days(text.get(), this::year);
        if (days.isEmpty()) {
            error(column, "is not a day of the calendar, written " + Days.FORMS);
        }
        Optional<String> ask = table.reading().ask().filter(what -> days.filter(range -> range.day().isEmpty()).isPresent());
        ask.ifPresent(what -> error(column, "can be two days, as nothing shows whether the day or the month comes first; " + what));
        return ask.isPresent() ? Optional.empty() : days;
    }

    /// The day in a column; empty where its date can mean two.
    public Optional<LocalDate> day(DatasetColumn column) {
        return days(column).flatMap(DayRange::day);
    }

    private Optional<Integer> year() {
        return table.clock().year().flatMap(this::text).filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf);
    }

    /// The point in two columns, if it lies on the earth.
    public Optional<Coordinates> coordinates(DatasetColumn latitude, DatasetColumn longitude) {
        Optional<BigDecimal> north = number(latitude);
        Optional<BigDecimal> east = number(longitude);
        DatasetColumn other = north.isPresent() ? longitude : latitude;
        if (north.isPresent() != east.isPresent() && text(other).isEmpty()) {
            warn("lone-coordinate", other, "is missing, although there is the other coordinate");
        }
        return north.isEmpty() || east.isEmpty() ? Optional.empty() : coordinates(latitude, longitude, north.get(), east.get());
    }

    private Optional<Coordinates> coordinates(DatasetColumn latitude, DatasetColumn longitude, BigDecimal north, BigDecimal east) {
        try {
            return Optional.of(new Coordinates(north, east));
        } catch (Malformed malformed) {
            boolean ofLatitude = malformed.problems().getFirst().field().equals(Coordinates.LATITUDE.name());
            error(ofLatitude ? latitude : longitude, malformed.problems().getFirst().message());
            return Optional.empty();
        }
    }

    /// Tells that a value does not fit and is kept in the raw row only; of a value that does not fit in two ways, the first.
    public void error(DatasetColumn column, String message) {
        misfits++;
        if (unfit.isEmpty()) {
            unfit = new HashSet<>();
        }
        if (!unfit.add(column)) {
            return;
        }
        tell(Severity.ERROR, "unfit-value", column, message);
    }

    /// Tells that a value deserves a look.
    public void warn(String code, DatasetColumn column, String message) {
        misfits++;
        tell(Severity.WARNING, code, column, message);
    }

    /// How often something was found that does not fit or deserves a look.
    public long misfits() {
        return misfits;
    }

    private void tell(Severity severity, String code, DatasetColumn column, String message) {
        var position = Position.of(raw.line(), layout.places().of(column) + 1);
        notices.accept(Notice.of(severity, code, file, record, new Problem(table.columns().name(column), verbatim(column), message, position)));
    }
}
