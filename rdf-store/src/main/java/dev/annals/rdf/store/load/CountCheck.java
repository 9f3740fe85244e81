package dev.annals.rdf.store.load;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.store.StoreTrouble;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Compares the number of triples in a graph with what was loaded.
///
/// After a replacement both are the same. After an update the graph has as many triples at least as were loaded, and has grown by no more than
/// that. What is appended may have been there already: then the graph is no smaller than before, too. If it has grown by less, but has grown,
/// and has more than what was loaded, records may have been there with other values.
final class CountCheck {

    private final ChunkTarget target;
    private final LoadOptions options;
    private OptionalLong before = OptionalLong.empty();
    private OptionalLong found = OptionalLong.empty();
    private Optional<String> unknown = Optional.empty();

    CountCheck(ChunkTarget target, LoadOptions options) {
        this.target = target;
        this.options = options;
        if (options.mode() == Mode.REPLACE) {
            before = OptionalLong.of(0);
        }
    }

    /// Counts what is there, before the first chunk.
    void before() {
        if (before.isEmpty() && unknown.isEmpty()) {
            before = count();
        }
    }

    List<Notice> after(long records, long triples) {
        if (records == 0) {
            return List.of(notice(Severity.WARNING, "there was no record to load, so " + options.graphName() + " is as it was"));
        }
        OptionalLong after = unknown.isPresent() ? OptionalLong.empty() : count();
        found = after;
        if (after.isEmpty() || before.isEmpty()) {
            return List.of(notice(Severity.WARNING, "what was loaded was not counted afterwards: " + unknown.orElse("")));
        }
        return compare(before.getAsLong(), after.getAsLong(), triples);
    }

    /// What the graph was found to have.
    OptionalLong found() {
        return found;
    }

    private List<Notice> compare(long earlier, long now, long triples) {
        long least = options.mode() == Mode.APPEND ? Math.max(earlier, triples) : triples;
        if (now >= least && now <= earlier + triples) {
            boolean plain = options.mode() == Mode.UPDATE || now == triples || now == earlier || now == earlier + triples;
            return plain ? List.of() : List.of(notice(Severity.WARNING, mixed(earlier, now, triples)));
        }
        String grown = earlier == 0 ? "" : String.format(Locale.ROOT, ", and %,d before", earlier);
        return List.of(notice(Severity.ERROR, String.format(
                Locale.ROOT,
                "%,d triples were loaded, but %s has %,d now%s; did somebody else write to it, or does a state file tell of a load that is gone?",
                triples, options.graphName(), now, grown)));
    }

    /// A record that is loaded again has some triples that are there already, its class among them; what it had beside them is there still.
    private String mixed(long earlier, long now, long triples) {
        return String.format(
                Locale.ROOT,
                "%s had %,d triples and has %,d now: of the %,d that were loaded, %,d were there already. "
                        + "Where a record was there with other values, it has both; without --append the new ones take the place of the old",
                options.graphName(), earlier, now, triples, earlier + triples - now);
    }

    private OptionalLong count() {
        try {
            return OptionalLong.of(target.count());
        } catch (StoreTrouble e) {
            unknown = Optional.of(e.reason());
            return OptionalLong.empty();
        }
    }

    private Notice notice(Severity severity, String message) {
        return Notice.of(severity, "count", target.name(), "", Problem.of(message));
    }
}
