package dev.annals.core.transfer;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// How many records of a type were read, and how many of them an output has; read = written + repeated +
/// superseded + rejected + left out.
///
/// What was written lacks the values of fields that the format of the output does not carry.
public record LedgerEntry(
        String output, String type, long read, long written, long repeated, long superseded, long rejected, List<LeftOut> leftOut, List<Loss> lost) {

    public static final Field<LedgerEntry, String> OUTPUT = new Field<>("output", "The output.", TEXT, LedgerEntry::output);
    public static final Field<LedgerEntry, String> TYPE = new Field<>("type", "The type of record.", TEXT, LedgerEntry::type);
    public static final Field<LedgerEntry, Long> READ = new Field<>("read", "How many were read.", COUNT, LedgerEntry::read);
    public static final Field<LedgerEntry, Long> WRITTEN = new Field<>("written", "How many were written.", COUNT, LedgerEntry::written);
    public static final Field<LedgerEntry, Long> REPEATED =
            new Field<>("repeated", "How many said the same as one that is written.", COUNT, LedgerEntry::repeated);
    public static final Field<LedgerEntry, Long> SUPERSEDED =
            new Field<>("superseded", "How many had a newer version, which is written.", COUNT, LedgerEntry::superseded);
    public static final Field<LedgerEntry, Long> REJECTED = new Field<>("rejected", "How many were rejected.", COUNT, LedgerEntry::rejected);

    public static final Field<LedgerEntry, List<LeftOut>> LEFT_OUT =
            new Field<>("leftOut", "How many a subset leaves out.", many(nested(LeftOut.ENTITY)), LedgerEntry::leftOut);
    public static final Field<LedgerEntry, List<Loss>> LOST =
            new Field<>("lost", "What those that were written lack.", many(nested(Loss.ENTITY)), LedgerEntry::lost);

    /// The schema of this record.
    public static final Entity<LedgerEntry> ENTITY = new Entity<>(
            LedgerEntry.class, "ledger-entry", "How many records of a type were read, and how many of them an output has.",
            List.of(OUTPUT, TYPE, READ, WRITTEN, REPEATED, SUPERSEDED, REJECTED, LEFT_OUT, LOST),
            row -> new LedgerEntry(
                    row.get(OUTPUT), row.get(TYPE), row.get(READ), row.get(WRITTEN), row.get(REPEATED), row.get(SUPERSEDED),
                    row.get(REJECTED), row.get(LEFT_OUT), row.get(LOST)));

    /// Copies the lists. Numbers that do not add up are a fault of the program: something was lost on the way, or came twice.
    public LedgerEntry {
        leftOut = List.copyOf(leftOut);
        if (read != written + repeated + superseded + rejected + left(leftOut)) {
            throw new IllegalStateException("of " + read + " records of the type " + type + ", " + output + " has " + written + " written, "
                    + repeated + " repeated, " + superseded + " superseded, " + rejected + " rejected and " + left(leftOut)
                    + " left out, which is not as many");
        }
        lost = List.copyOf(lost);
    }

    /// Of an output that lacks nothing.
    public LedgerEntry(String output, String type, long read, long written, long repeated, long superseded, long rejected) {
        this(output, type, read, written, repeated, superseded, rejected, List.of(), List.of());
    }

    /// How many a subset leaves out.
    public long left() {
        return left(leftOut);
    }

    private static long left(List<LeftOut> leftOut) {
        return leftOut.stream().mapToLong(LeftOut::records).sum();
    }
}
