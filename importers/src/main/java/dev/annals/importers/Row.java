package dev.annals.importers;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Evidence;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A row with its columns told apart. What does not fit is told as a notice, and there is no value then.
final class Row {

    private static final int LONGEST_NUMBER = 250;

    private final String file;
    private final String source;
    private final RawRow raw;
    private final List<String> fields;
    private final Layout layout;
    private final Set<String> missing;
    private final Consumer<Notice> notices;
    private String record = "";

    Row(String file, String source, RawRow raw, List<String> fields, Layout layout, Set<String> missing, Consumer<Notice> notices) {
        this.file = file;
        this.source = source;
        this.raw = raw;
        this.fields = fields;
        this.layout = layout;
        this.missing = missing;
        this.notices = notices;
    }

    /// Notices from now on name this record.
    void belongsTo(String name) {
        record = name;
    }

    RawRow raw() {
        return raw;
    }

    Origin origin() {
        return new Origin(file, Position.of(raw.line(), 0), raw::raw);
    }

    /// The row as a passage of its file.
    Evidence passage() {
        return new Evidence(source, raw.start(), raw.start() + raw.length(), FileSurvey.hashOf(raw.raw()));
    }

    /// What the row holds in a column, without white space around it; empty where there is nothing, or a word that stands for nothing.
    Optional<String> text(Column column) {
        String value = verbatim(column).strip();
        return value.isEmpty() || missing.contains(value) ? Optional.empty() : Optional.of(value);
    }

    /// Whether the file has such a column.
    boolean has(Column column) {
        return layout.places().containsKey(column);
    }

    /// What the row holds in a column, as it stands there.
    String verbatim(Column column) {
        Integer place = layout.places().get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place);
    }

    /// Whether the column holds just what a regular expression describes.
    boolean matches(Column column, String expression) {
        return verbatim(column).matches(expression);
    }

    /// The items of the list in a column, which stand between what a regular expression describes.
    List<String> list(Column column, String separator) {
        return text(column).stream().flatMap(text -> Arrays.stream(text.split(separator))).map(String::strip)
                .filter(item -> !item.isEmpty()).toList();
    }

    /// What there is in some columns, as one text; empty where there is nothing.
    Optional<String> joined(String separator, Column... columns) {
        return Optional.of(Arrays.stream(columns).flatMap(column -> text(column).stream()).collect(Collectors.joining(separator)))
                .filter(text -> !text.isEmpty());
    }

    /// The code in a column.
    Optional<Code> code(String scheme, Column column) {
        return text(column).map(value -> new Code(scheme, value));
    }

    /// The number in a column.
    Optional<BigDecimal> number(Column column) {
        return text(column).flatMap(text -> number(column, text));
    }

    private Optional<BigDecimal> number(Column column, String text) {
        try {
            return Optional.of(new Amount.Exact(new BigDecimal(text.length() > LONGEST_NUMBER ? "too long" : text)).value());
        } catch (NumberFormatException e) {
            error(column, "is not a number");
        } catch (Malformed malformed) {
            error(column, malformed.problems().getFirst().message());
        }
        return Optional.empty();
    }

    /// The day in a column.
    Optional<LocalDate> day(Column column, Days days) {
        Optional<LocalDate> day = text(column).flatMap(days::parse);
        if (day.isEmpty() && text(column).isPresent()) {
            error(column, "is not a day of the calendar, written " + days.pattern());
        }
        return day;
    }

    /// The point in two columns, if it lies on the earth.
    Optional<Coordinates> coordinates(Column latitude, Column longitude) {
        Optional<BigDecimal> north = number(latitude);
        Optional<BigDecimal> east = number(longitude);
        if (north.isPresent() != east.isPresent()) {
            error(north.isPresent() ? longitude : latitude, "is missing, although there is the other coordinate");
        }
        return north.flatMap(lat -> east.flatMap(lon -> checked(latitude, longitude, () -> new Coordinates(lat, lon))));
    }

    private Optional<Coordinates> checked(Column latitude, Column longitude, Supplier<Coordinates> made) {
        try {
            return Optional.of(made.get());
        } catch (Malformed malformed) {
            boolean north = malformed.problems().getFirst().field().equals(Coordinates.LATITUDE.name());
            error(north ? latitude : longitude, malformed.problems().getFirst().message());
            return Optional.empty();
        }
    }

    /// Tells that a value does not fit and is kept in the raw row only.
    void error(Column column, String message) {
        tell(Severity.ERROR, "unfit-value", column, message);
    }

    /// Tells that a value deserves a look.
    void warn(String code, Column column, String message) {
        tell(Severity.WARNING, code, column, message);
    }

    /// Tells that an earlier row has the same id.
    void tellRepeated(String id, String first) {
        var problem = new Problem("", first, "is the id of an earlier row too; this one becomes " + id, Position.of(raw.line(), 0));
        notices.accept(Notice.of(Severity.WARNING, "repeated-id", file, record, problem));
    }

    /// Tells that this row is a version that had been replaced by an earlier row.
    void tellOlder(String newer) {
        var problem = new Problem("", newer, "is a newer version, which came before this one", Position.of(raw.line(), 0));
        notices.accept(Notice.of(Severity.WARNING, "older-version", file, record, problem));
    }

    private void tell(Severity severity, String code, Column column, String message) {
        Integer place = layout.places().get(column);
        var position = Position.of(raw.line(), place == null ? 0 : place + 1);
        notices.accept(Notice.of(severity, code, file, record, new Problem(column.name(), verbatim(column), message, position)));
    }
}
