package dev.annals.rdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.schema.Position;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final int MEGABYTES_OF_LITERAL = 4;
    private static final Node LITERAL = NodeFactory.createLiteralString("a".repeat(1 << 20));

    @Test
    void endsGatheringBeforeTheMemoryEnds() {
        assertEnds(new Gathering());
    }

    @Test
    void endsARecordBeforeTheMemoryEnds() {
        assertEnds(new Groups(group -> {}));
    }

    @Test
    void beginsAnewWithEachRecord() {
        var groups = new Groups(group -> {});
        for (long i = 0; i < most(); i++) {
            groups.accept(triple("https://e.org/" + i));
        }

        assertThat(groups.pending()).hasSize(1);
    }

    private static void assertEnds(Consumer<LocatedTriple> taker) {
        LocatedTriple large = triple("https://e.org/s");

        assertThatThrownBy(() -> {
            for (long i = 0; i < most(); i++) {
                taker.accept(large);
            }
        }).isInstanceOfSatisfying(TooLarge.class, e -> {
            assertThat(e.problem().message()).contains("put the triples of each record together").contains("-Xmx");
            assertThat(e.problem().position()).isEqualTo(Position.of(7, 1));
        });
    }

    /// One more triple with a literal of a million characters than there is room for.
    private static long most() {
        return Runtime.getRuntime().maxMemory() / 2 / (MEGABYTES_OF_LITERAL << 20) + 1;
    }

    private static LocatedTriple triple(String subject) {
        var triple = Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI("https://e.org/p"), LITERAL);
        return new LocatedTriple(triple, Position.of(7, 1));
    }
}
