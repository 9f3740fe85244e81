package dev.annals.core.format;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that is wrong with data, with the place where it stands.
public record Notice(
        Severity severity,
        String code,
        String message,
        Optional<String> file,
        Optional<String> part,
        Optional<Long> line,
        Optional<Long> column,
        Optional<String> record,
        Optional<String> field,
        Optional<String> value) {

    /// So much of a value a line of a terminal can take.
    private static final int SHOWN = 500;

    public static final Field<Notice, Severity> SEVERITY = new Field<>("severity", "How bad it is.", coded(Severity.LIST), Notice::severity);
    public static final Field<Notice, String> CODE =
            new Field<>("code", "What sort of problem it is, the same for all of its kind.", TEXT, Notice::code);
    public static final Field<Notice, String> MESSAGE = new Field<>("message", "What is wrong, in words.", TEXT, Notice::message);
    public static final Field<Notice, Optional<String>> FILE = new Field<>("file", "The input or output.", maybe(TEXT), Notice::file);
    public static final Field<Notice, Optional<String>> PART =
            new Field<>("part", "The part of the file, such as a sheet.", maybe(TEXT), Notice::part);
    public static final Field<Notice, Optional<Long>> LINE =
            new Field<>("line", "The line or row, counted from 1.", maybe(COUNT), Notice::line);
    public static final Field<Notice, Optional<Long>> COLUMN =
            new Field<>("column", "The column, counted from 1.", maybe(COUNT), Notice::column);
    public static final Field<Notice, Optional<String>> RECORD =
            new Field<>("record", "The type and id of the record.", maybe(TEXT), Notice::record);
    public static final Field<Notice, Optional<String>> FIELD =
            new Field<>("field", "The path to the value within the record.", maybe(TEXT), Notice::field);
    public static final Field<Notice, Optional<String>> VALUE = new Field<>("value", "The value as it was found.", maybe(TEXT), Notice::value);

    /// The schema of this record.
    public static final Entity<Notice> ENTITY = new Entity<>(
            Notice.class, "notice", "Something that is wrong with data.",
            List.of(SEVERITY, CODE, MESSAGE, FILE, PART, LINE, COLUMN, RECORD, FIELD, VALUE),
            row -> new Notice(
                    row.get(SEVERITY), row.get(CODE), row.get(MESSAGE), row.get(FILE), row.get(PART), row.get(LINE), row.get(COLUMN),
                    row.get(RECORD), row.get(FIELD), row.get(VALUE)));

    /// A problem with a value of a record, of the given code where it has none of its own.
    public static Notice of(Severity severity, String code, String file, String record, Problem problem) {
        Position position = problem.position();
        return new Notice(
                severity, problem.code().isEmpty() ? code : problem.code(), problem.message(), given(file), given(position.part()), given(position.line()), given(position.column()),
                given(record), given(problem.field()), given(problem.value()));
    }

    /// An error that concerns a place in a file rather than a value of a record.
    public static Notice error(String code, String message, String file, Position position) {
        return of(Severity.ERROR, code, file, "", Problem.of(message, position));
    }

    /// A warning that concerns a place in a file rather than a value of a record.
    public static Notice warning(String code, String message, String file, Position position) {
        return of(Severity.WARNING, code, file, "", Problem.of(message, position));
    }

    /// A warning that concerns a file as a whole.
    public static Notice warning(String code, String message, String file) {
        return warning(code, message, file, Position.UNKNOWN);
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Long> given(long number) {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    /// The notice on one line: `events.ndjson:12:40: event e7: figures/1/amount '-' is not a decimal number`;
    /// in a workbook, `corpus.xlsx: Event figures!F3: event e7: ...`. Of a value that is very long it shows the beginning, and how long it is;
    /// the value itself is in its field as it was found.
    @Override
    public String toString() {
        var text = new StringBuilder();
        file.ifPresent(text::append);
        if (part.isPresent()) {
            String place = new Position(part.get(), line.orElse(0L), column.orElse(0L)).inPart();
            text.append(text.isEmpty() ? "" : ": ").append(place);
        } else {
            line.ifPresent(number -> text.append(':').append(number));
            column.ifPresent(number -> text.append(':').append(number));
        }
        if (!text.isEmpty()) {
            text.append(": ");
        }
        record.ifPresent(name -> text.append(name).append(": "));
        field.ifPresent(path -> text.append(path).append(' '));
        value.ifPresent(found -> text.append(shown(found)).append(' '));
        return OneLine.of(text.append(message).toString());
    }

    private static String shown(String value) {
        if (value.length() <= SHOWN) {
            return "'" + value + "'";
        }
        int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return String.format(Locale.ROOT, "'%s ...' (%,d characters)", value.substring(0, end), value.length());
    }
}
