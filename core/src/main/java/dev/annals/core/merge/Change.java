package dev.annals.core.merge;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.format.OneLine;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A value that is not the same in the corpus as it was exported, as it was edited, and as it is now.
public record Change(
        MergeOutcome outcome, String record, Optional<String> field, Optional<String> base, Optional<String> edited, Optional<String> current) {

    private static final String A_RECORD = "a record";
    private static final String WITH_ROWS = "with its rows in ";

    public static final Field<Change, MergeOutcome> OUTCOME =
            new Field<>("outcome", "What was done about it.", coded(MergeOutcome.LIST), Change::outcome);
    public static final Field<Change, String> RECORD = new Field<>("record", "The type and id of the record.", TEXT, Change::record);
    public static final Field<Change, Optional<String>> FIELD =
            new Field<>("field", "The path to the value; absent for a whole record.", maybe(TEXT), Change::field);
    public static final Field<Change, Optional<String>> BASE = new Field<>("base", "What was exported.", maybe(TEXT), Change::base);
    public static final Field<Change, Optional<String>> EDITED = new Field<>("edited", "What was made of it.", maybe(TEXT), Change::edited);
    public static final Field<Change, Optional<String>> CURRENT =
            new Field<>("current", "What the corpus has now.", maybe(TEXT), Change::current);

    /// The schema of this record.
    public static final Entity<Change> ENTITY = new Entity<>(
            Change.class, "change", "A value that is not the same in the corpus as it was exported, as it was edited, and as it is now.",
            List.of(OUTCOME, RECORD, FIELD, BASE, EDITED, CURRENT),
            row -> new Change(
                    row.get(OUTCOME), row.get(RECORD), row.get(FIELD), row.get(BASE), row.get(EDITED), row.get(CURRENT)));

    /// A record that is not in all three, or differs beyond merging.
    static Change ofRecord(MergeOutcome outcome, String record, boolean inBase, boolean inEdited, boolean inCurrent) {
        return new Change(outcome, record, Optional.empty(), shown(inBase), shown(inEdited), shown(inCurrent));
    }

    /// A record that was deleted with all its rows.
    static Change ofDeleted(String record, String rows) {
        return new Change(
                MergeOutcome.DELETED, record, Optional.empty(), Optional.of(rows.isEmpty() ? A_RECORD : A_RECORD + " " + WITH_ROWS + rows),
                Optional.empty(), shown(true));
    }

    private static Optional<String> shown(boolean there) {
        return there ? Optional.of(A_RECORD) : Optional.empty();
    }

    /// The change on one line, whatever its values hold: `corrected: event e7: figures/2/amount: '12' became '14'`.
    @Override
    public String toString() {
        String what = whatHappened();
        return OneLine.of(outcome.code() + ": " + record + field.map(path -> ": " + path).orElse("") + (what.isEmpty() ? "" : ": " + what));
    }

    /// What happened to the value; for a whole record that was deleted, the rows that went with it, and else empty.
    public String whatHappened() {
        return switch (outcome) {
            case CORRECTED -> said(base) + " became " + said(edited);
            case CHANGED_MEANWHILE -> said(base) + " became " + said(current);
            case ADDED -> element(edited);
            case ADDED_MEANWHILE -> element(current);
            case DELETED, DELETED_MEANWHILE -> element(base);
            case CONFLICT -> base.map(value -> "exported as " + value).orElse("not exported") + ", "
                    + edited.map(value -> "edited to " + value).orElse("deleted") + ", by now "
                    + current.map(value -> value + ", which stays").orElse("gone, and stays out");
        };
    }

    private static String said(Optional<String> value) {
        return value.orElse("nothing");
    }

    private String element(Optional<String> value) {
        return field.isPresent() ? value.orElse("") : value.map(text -> text.substring(Math.max(0, text.indexOf(WITH_ROWS)))).filter(text -> text.startsWith(WITH_ROWS)).orElse("");
    }
}
