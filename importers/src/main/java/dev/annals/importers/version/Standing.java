package dev.annals.importers.version;

import java.util.Optional;

/// How the rows of an id stand to each other.
public final class Standing {

    private Optional<Leader> leader = Optional.empty();
    private boolean differing;

    /// The row that keeps the id.
    public record Leader(WaitingRow row, Version version) {

        /// Whether a row is this one.
        public boolean is(WaitingRow other) {
            return row.section() == other.section() && row.n() == other.n();
        }
    }

    /// One more row; of equal ones the last that is added leads.
    public void add(WaitingRow row, Version version) {
        differing |= leader.filter(other -> !other.version.saysTheSameAs(version)).isPresent();
        leader = leader.filter(other -> Version.PRECEDENCE.compare(other.version, version) > 0).or(() -> Optional.of(new Leader(row, version)));
    }

    /// The row that keeps the id; none where none could be read.
    public Optional<Leader> leader() {
        return leader;
    }

    /// Whether there are rows that do not say the same.
    public boolean isDiffering() {
        return differing;
    }
}
