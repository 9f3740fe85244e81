package dev.annals.core.evidence;

import static dev.annals.core.schema.Types.COUNT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.transfer.EvidenceCheck;
import java.util.List;
import java.util.Locale;

/// What became of the passages of a corpus, when they were compared with their documents.
///
/// @param passages all of them
/// @param found those that stand where the corpus says, once they are mended
/// @param mended those of them that were mended
/// @param stale those that do not stand there
/// @param unchecked those without their document
public record EvidenceCount(long passages, long found, long mended, long stale, long unchecked) {

    public static final Field<EvidenceCount, Long> PASSAGES = new Field<>("passages", "How many passages the corpus cites.", COUNT, EvidenceCount::passages);
    public static final Field<EvidenceCount, Long> FOUND =
            new Field<>("found", "How many stand where the corpus says, once they are mended.", COUNT, EvidenceCount::found);
    public static final Field<EvidenceCount, Long> MENDED = new Field<>("mended", "How many of them were mended.", COUNT, EvidenceCount::mended);
    public static final Field<EvidenceCount, Long> STALE = new Field<>("stale", "How many are stale: another text stands there now.", COUNT, EvidenceCount::stale);
    public static final Field<EvidenceCount, Long> UNCHECKED =
            new Field<>("unchecked", "How many have no document to be compared with.", COUNT, EvidenceCount::unchecked);

    /// The schema of this record.
    public static final Entity<EvidenceCount> ENTITY = new Entity<>(
            EvidenceCount.class, "evidence-count", "What became of the passages of a corpus, when they were compared with their documents.",
            List.of(PASSAGES, FOUND, MENDED, STALE, UNCHECKED),
            row -> new EvidenceCount(row.get(PASSAGES), row.get(FOUND), row.get(MENDED), row.get(STALE), row.get(UNCHECKED)));

    /// What a check found, after so many passages were mended.
    public static EvidenceCount of(EvidenceCheck check, long mended) {
        return new EvidenceCount(check.all(), check.found(), mended, check.stale(), check.unchecked());
    }

    /// All of it in a line.
    public String words() {
        return String.format(Locale.ROOT, "%,d passages: %,d found%s, %,d stale, %,d without their document",
                passages, found, mended == 0 ? "" : String.format(Locale.ROOT, ", of which %,d mended", mended), stale, unchecked);
    }
}
