package dev.annals.importers.table;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Hop;
import dev.annals.core.model.Report;
import dev.annals.core.model.Unresolution;
import dev.annals.core.model.When;
import java.util.List;
import java.util.Optional;

/// Who says something, where a dataset has only a name for that.
public final class Hops {

    private Hops() {}

    /// A name that was not looked up.
    public static ActorRef named(String name) {
        return new ActorRef.Unresolved(name, Unresolution.NOT_LOOKED_UP);
    }

    /// A publisher reported it.
    public static Hop reported(String publisher, Optional<When> when) {
        return new Hop(named(publisher), "reported", when);
    }

    /// The report of a publisher.
    public static Report report(String id, String publisher, Optional<When> when) {
        return new Report(id, Optional.empty(), List.of(reported(publisher, when)), List.of());
    }
}
