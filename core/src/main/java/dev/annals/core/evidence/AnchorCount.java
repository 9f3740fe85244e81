package dev.annals.core.evidence;

import static dev.annals.core.schema.Types.COUNT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Locale;

/// What became of the quotations of a corpus.
///
/// @param quotations all of them
/// @param anchored those that stand at one place, which the corpus tells now
/// @param left those that do not
/// @param unchecked those without their article
public record AnchorCount(long quotations, long anchored, long left, long unchecked) {

    public static final Field<AnchorCount, Long> QUOTATIONS = new Field<>("quotations", "How many quotations had no place.", COUNT, AnchorCount::quotations);
    public static final Field<AnchorCount, Long> ANCHORED = new Field<>("anchored", "How many have their place now.", COUNT, AnchorCount::anchored);
    public static final Field<AnchorCount, Long> LEFT = new Field<>("left", "How many were not found at one place.", COUNT, AnchorCount::left);
    public static final Field<AnchorCount, Long> UNCHECKED = new Field<>("unchecked", "How many have no article to be looked for in.", COUNT, AnchorCount::unchecked);

    /// The schema of this record.
    public static final Entity<AnchorCount> ENTITY = new Entity<>(
            AnchorCount.class, "anchor-count", "What became of the quotations of a corpus.",
            List.of(QUOTATIONS, ANCHORED, LEFT, UNCHECKED),
            row -> new AnchorCount(row.get(QUOTATIONS), row.get(ANCHORED), row.get(LEFT), row.get(UNCHECKED)));

    /// All of it in a line.
    public String words() {
        return String.format(Locale.ROOT, "%,d quotations: %,d anchored, %,d not found at one place, %,d without their article", quotations, anchored, left, unchecked);
    }
}
