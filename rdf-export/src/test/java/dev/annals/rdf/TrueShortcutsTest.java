package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.graph.Namespaces;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Role;
import dev.annals.testkit.RandomCorpus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/// What a tool that knows only SEM takes from a graph is true.
class TrueShortcutsTest {

    private static final Set<Role> BESIDE = Set.of(Role.SUBJECT, Role.BENEFICIARY);

    @Test
    void onlyWhatTookPlaceIsAnEventOfSem() {
        for (Factuality factuality : Factuality.values()) {
            String turtle = Turtle.of(talks(factuality, Role.HOST, PlacingRole.LOCATION));

            assertThat(turtle.contains("sem:Event")).as(factuality.code()).isEqualTo(factuality == Factuality.ACTUAL);
            assertThat(Turtle.graph(turtle).stream(null, null, null)
                    .filter(triple -> triple.getSubject().getURI().endsWith("/event/talks"))
                    .anyMatch(triple -> triple.getPredicate().getURI().startsWith(Namespaces.SEM)))
                    .as(factuality.code()).isEqualTo(factuality == Factuality.ACTUAL);
            assertThat(Turtle.read(turtle).allNotices()).isEmpty();
        }
    }

    @Test
    void whoIsTalkedAboutOrProfitsIsNoActorOfTheEvent() {
        for (Role role : Role.values()) {
            assertThat(Turtle.of(talks(Factuality.ACTUAL, role, PlacingRole.LOCATION)).contains("sem:hasActor")).as(role.code()).isEqualTo(!BESIDE.contains(role));
        }
    }

    @Test
    void aPlaceIsOneWhereItHappened() {
        for (PlacingRole role : PlacingRole.values()) {
            assertThat(Turtle.of(talks(Factuality.ACTUAL, Role.HOST, role)).contains("sem:hasPlace")).as(role.code()).isEqualTo(role == PlacingRole.LOCATION);
        }
    }

    @Test
    void onlyAnOrganisationIsPartOfOne() {
        for (ActorKind kind : ActorKind.values()) {
            var union = new Actor("union", ActorKind.COMPANY, "Union", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
            var part = new Actor("part", kind, "Part", List.of(), Optional.empty(), Optional.of("union"), List.of(), List.of(), List.of(), List.of());

            assertThat(Turtle.of(List.of(union, part)).contains("org:subOrganizationOf actor:union")).as(kind.code()).isEqualTo(kind.isOrganisation());
        }
        assertThat(ActorKind.PERSON.isOrganisation()).isFalse();
        assertThat(ActorKind.ARMED_GROUP.isOrganisation()).isTrue();
    }

    @Test
    void inRandomCorporaActorsAndPlacesAreThoseThatTheRecordsSay() {
        for (long seed = 0; seed < 20; seed++) {
            List<CorpusRecord> records = RandomCorpus.of(seed, 20);
            Graph graph = Turtle.graph(Turtle.of(records));
            var actors = new HashSet<String>();
            var places = new HashSet<String>();
            records.stream().flatMap(record -> record instanceof Event event && event.factuality() == Factuality.ACTUAL ? Stream.of(event) : Stream.empty())
                    .forEach(event -> {
                        actorsOf(event).forEach(id -> actors.add(event.id() + " " + id));
                        event.placings().stream().filter(placing -> placing.role() == PlacingRole.LOCATION).forEach(placing -> places.add(event.id() + " " + placing.place()));
                    });

            assertThat(pairs(graph, "hasActor")).isEqualTo(actors);
            assertThat(pairs(graph, "hasPlace")).isEqualTo(places);
        }
    }

    private static Stream<String> actorsOf(Event event) {
        return event.participations().stream()
                .filter(participation -> !BESIDE.contains(participation.role()))
                .flatMap(participation -> participation.actor() instanceof ActorRef.Resolved actor ? Stream.of(actor.refersTo()) : Stream.empty());
    }

    private static Set<String> pairs(Graph graph, String property) {
        var pairs = new HashSet<String>();
        graph.find(Node.ANY, NodeFactory.createURI(Namespaces.SEM + property), Node.ANY)
                .forEach(triple -> pairs.add(id(triple.getSubject()) + " " + id(triple.getObject())));
        return pairs;
    }

    private static String id(Node node) {
        return PercentCode.decode(node.getURI().substring(node.getURI().lastIndexOf('/') + 1)).orElseThrow();
    }

    /// The sample corpus, in which the only participation with a record, and the only placing, have these roles.
    private static List<CorpusRecord> talks(Factuality factuality, Role role, PlacingRole placingRole) {
        return Samples.corpus().stream().map(record -> record instanceof Event event ? changed(event, factuality, role, placingRole) : record).toList();
    }

    private static CorpusRecord changed(Event event, Factuality factuality, Role role, PlacingRole placingRole) {
        List<Participation> participations = event.participations().stream().map(each -> new Participation(each.actor(), role, each.capacity(), each.report())).toList();
        List<Placing> placings = event.placings().stream()
                .map(each -> new Placing(each.place(), placingRole, each.precision(), each.verbatim(), each.report())).toList();
        return new Event(
                event.id(), factuality, event.title(), event.summary(), event.when(), event.detail(), participations, placings, event.figures(),
                event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(), event.extras());
    }
}
