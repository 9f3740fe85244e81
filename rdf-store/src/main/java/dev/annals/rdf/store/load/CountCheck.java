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
/// After a replacement both are the same. What is appended may have been there already: then the graph has as many triples at least as were
/// loaded, and has grown by no more than that.
final class CountCheck {

    private final ChunkTarget target;
    private final LoadOptions options;
    private OptionalLong before = OptionalLong.empty();
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
        if (after.isEmpty() || before.isEmpty()) {
            return List.of(notice(Severity.WARNING, "what was loaded was not counted afterwards: " + unknown.orElse("")));
        }
        return compare(before.getAsLong(), after.getAsLong(), triples);
    }

    private List<Notice> compare(long earlier, long now, long triples) {
        if (now >= Math.max(earlier, triples) && now <= earlier + triples) {
            return List.of();
        }
        String grown = earlier == 0 ? "" : String.format(Locale.ROOT, ", and %,d before", earlier);
        return List.of(notice(Severity.ERROR, String.format(
                Locale.ROOT,
                "%,d triples were loaded, but %s has %,d now%s; did somebody else write to it, or does a state file tell of a load that is gone?",
                triples, options.graphName(), now, grown)));
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
