package dev.annals.core.merge;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.format.OneLine;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A difference between two corpora as people read it: one line or row for each value.
public record DifferenceLine(
        DifferenceKind kind, String type, String id, Optional<String> label, Optional<String> field, Optional<String> element,
        Optional<String> before, Optional<String> after) {

    public static final Field<DifferenceLine, DifferenceKind> KIND =
            new Field<>("difference", "What became of the value.", coded(DifferenceKind.LIST), DifferenceLine::kind);
    public static final Field<DifferenceLine, String> TYPE = new Field<>("record type", "The type of the record.", TEXT, DifferenceLine::type);
    public static final Field<DifferenceLine, String> ID = new Field<>("id", "The id of the record.", TEXT, DifferenceLine::id);
    public static final Field<DifferenceLine, Optional<String>> LABEL =
            new Field<>("label", "The title or name of the record.", maybe(TEXT), DifferenceLine::label);
    public static final Field<DifferenceLine, Optional<String>> FIELD = new Field<>(
            "field", "The path to the value, with places in lists counted from 1 in the earlier corpus; absent for a whole record.", maybe(TEXT), DifferenceLine::field);
    public static final Field<DifferenceLine, Optional<String>> ELEMENT = new Field<>(
            "element", "What tells the element of a list from others, in which the value stands: its first short values.", maybe(TEXT), DifferenceLine::element);
    public static final Field<DifferenceLine, Optional<String>> BEFORE =
            new Field<>("before", "What the earlier corpus has.", maybe(TEXT), DifferenceLine::before);
    public static final Field<DifferenceLine, Optional<String>> AFTER =
            new Field<>("after", "What the later corpus has.", maybe(TEXT), DifferenceLine::after);

    /// The schema of this record.
    public static final Entity<DifferenceLine> ENTITY = new Entity<>(
            DifferenceLine.class, "difference", "A difference between two corpora as people read it.",
            List.of(KIND, TYPE, ID, LABEL, FIELD, ELEMENT, BEFORE, AFTER),
            row -> new DifferenceLine(
                    row.get(KIND), row.get(TYPE), row.get(ID), row.get(LABEL), row.get(FIELD), row.get(ELEMENT), row.get(BEFORE), row.get(AFTER)));

    /// The difference on one line, whatever its values hold: `changed: event e7: figures/2/amount/value (killed, stated): '12' became '14'`.
    @Override
    public String toString() {
        String what = whatHappened();
        return OneLine.of(kind.code() + ": " + type + " " + id + field.map(path -> ": " + path).orElse("")
                + element.map(words -> " (" + words + ")").orElse("") + (what.isEmpty() ? "" : ": " + what));
    }

    private String whatHappened() {
        if (field.isEmpty()) {
            return label.map(text -> "'" + text + "'").orElse("");
        }
        return switch (kind) {
            case CHANGED -> before.orElse("nothing") + " became " + after.orElse("nothing");
            case ADDED -> after.orElse("");
            case DELETED, MOVED -> before.orElse("");
        };
    }
}
