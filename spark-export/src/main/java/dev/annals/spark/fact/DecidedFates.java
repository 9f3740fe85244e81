package dev.annals.spark.fact;

import dev.annals.importers.version.RowFate;
import dev.annals.importers.version.RowFates;
import dev.annals.spark.split.LineSplit;
import java.util.Iterator;
import java.util.Optional;

/// What was decided on rows of a split whose ids others have too.
final class DecidedFates implements RowFates {

    static final String BESIDE = "beside";
    static final String REPEATED = "repeated";
    static final String SUPERSEDED = "superseded";

    private static final RowFate OWN = new RowFate.Own();

    private final LineSplit split;
    private final Iterator<Fact> facts;
    private Optional<Fact> ahead;

    DecidedFates(LineSplit split, Optional<Fact> ahead, Iterator<Fact> facts) {
        this.split = split;
        this.ahead = ahead;
        this.facts = facts;
    }

    @Override
    public RowFate of(long n) {
        if (ahead.isEmpty() || ahead.get().position() != split.position(n + 1)) {
            return OWN;
        }
        RowFate fate = fate(ahead.get());
        ahead = facts.hasNext() ? Optional.of(facts.next()) : Optional.empty();
        return fate;
    }

    /// After the last row there must be none left.
    void end() {
        ahead.ifPresent(left -> {
            throw new IllegalStateException(split.file() + " has changed since it was read first: what was decided on row " + left.id() + " is of no row");
        });
    }

    private static RowFate fate(Fact fact) {
        boolean byMark = fact.length() > 0;
        String text = fact.text().orElse("");
        return switch (fact.type()) {
            case BESIDE -> new RowFate.Beside(text, byMark);
            case REPEATED -> new RowFate.Repeated();
            case SUPERSEDED -> new RowFate.Superseded(text, byMark);
            default -> throw new IllegalStateException("no fate is called " + fact.type());
        };
    }
}
