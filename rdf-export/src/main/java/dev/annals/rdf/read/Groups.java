package dev.annals.rdf.read;

import dev.annals.rdf.term.RecordIri;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts a stream of triples where the next record begins; keeps one record at a time. Throws [TooLarge] when a record is.
///
/// The first subject of a group is its root. A group goes on as long as subjects are the root or have IRIs under it, and ends early where
/// the next record is named as one.
final class Groups implements Consumer<LocatedTriple> {

    private final Consumer<List<LocatedTriple>> complete;
    private final Budget budget = Budget.ofHeap();
    private List<LocatedTriple> current = new ArrayList<>();

    Groups(Consumer<List<LocatedTriple>> complete) {
        this.complete = complete;
    }

    @Override
    public void accept(LocatedTriple triple) {
        if (!current.isEmpty() && begins(triple)) {
            end();
        }
        current.add(triple);
        budget.take(triple);
    }

    private boolean begins(LocatedTriple triple) {
        String root = current.getFirst().subject();
        String subject = triple.subject();
        return !RecordIri.within(root, subject) || (triple.recordKind().isPresent() && !subject.equals(root));
    }

    /// The triples of the group that is not complete yet.
    List<LocatedTriple> pending() {
        return List.copyOf(current);
    }

    /// No more triples come.
    void end() {
        List<LocatedTriple> group = current;
        current = new ArrayList<>();
        budget.clear();
        if (!group.isEmpty()) {
            complete.accept(group);
        }
    }
}
