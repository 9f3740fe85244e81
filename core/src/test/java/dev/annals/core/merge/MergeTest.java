package dev.annals.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Call;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Means;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Role;
import dev.annals.core.model.Visit;
import dev.annals.core.model.When;
import dev.annals.core.schema.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final List<String> told = new ArrayList<>();
    private final List<Rejection> unreadable = new ArrayList<>();

    @Test
    void takesWhatWasEditedAndKeepsWhatChangedMeanwhile() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a", 1, 2, 3));
        List<CorpusRecord> edited = List.of(actor("a", "One"), event("e", "Attack in Karachi", "a", 1, 20, 3));
        List<CorpusRecord> current = List.of(actor("a", "The One"), event("e", "Attack", "a", 1, 2, 30));

        assertThat(merged(base, edited, current)).containsExactly(actor("a", "The One"), event("e", "Attack in Karachi", "a", 1, 20, 30));
        assertThat(told).containsExactly(
                "changed-meanwhile: actor a: name: 'One' became 'The One'",
                "corrected: event e: title: 'Attack' became 'Attack in Karachi'",
                "corrected: event e: metrics/2/value: '2' became '20'",
                "changed-meanwhile: event e: metrics/3/value: '3' became '30'");
    }

    @Test
    void keepsTheCorpusAndTellsBothWhereTheyConflict() {
        List<CorpusRecord> base = List.of(actor("a", "One"));

        assertThat(merged(base, List.of(actor("a", "Uno")), List.of(actor("a", "Eins")))).containsExactly(actor("a", "Eins"));
        assertThat(told).containsExactly("conflict: actor a: name: exported as 'One', edited to 'Uno', by now 'Eins', which stays");
    }

    @Test
    void keepsAChangeOnItsLineWhateverItsValuesAre() {
        merged(List.of(actor("a", "One")), List.of(actor("a", "Uno\n\u001b[2Jdeleted: event e\u202e")), List.of(actor("a", "One")));

        assertThat(told).containsExactly("corrected: actor a: name: 'One' became 'Uno\\n\\u001B[2Jdeleted: event e\\u202E'");
    }

    @Test
    void tellsNothingWhenBothDidTheSame() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a", 1));
        List<CorpusRecord> both = List.of(actor("a", "Two"), event("e", "Attack", "a", 1, 2), event("f", "Clash", "a"));

        assertThat(merged(base, both, both)).isEqualTo(both);
        assertThat(told).isEmpty();
    }

    @Test
    void addsAndDeletesElementsOfListsWhereTheyStand() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a", 1, 2, 3, 4));
        List<CorpusRecord> edited = List.of(actor("a", "One"), event("e", "Attack", "a", 7, 1, 3, 4));
        List<CorpusRecord> current = List.of(actor("a", "One"), event("e", "Attack", "a", 1, 2, 3, 8, 4, 5));

        assertThat(merged(base, edited, current)).contains(event("e", "Attack", "a", 7, 1, 3, 8, 4, 5));
        assertThat(told).containsExactly(
                "added: event e: metrics: metric {name: 'm7', value: '7'}",
                "deleted: event e: metrics/2: metric {name: 'm2', value: '2'}",
                "added-meanwhile: event e: metrics: metric {name: 'm8', value: '8'}",
                "added-meanwhile: event e: metrics: metric {name: 'm5', value: '5'}");
    }

    @Test
    void addsAnElementAsOftenAsOneSideHasIt() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a", 1));
        List<CorpusRecord> twice = List.of(actor("a", "One"), event("e", "Attack", "a", 1, 7, 7));
        List<CorpusRecord> once = List.of(actor("a", "One"), event("e", "Attack", "a", 1, 7));

        assertThat(merged(base, twice, once)).isEqualTo(twice);
        assertThat(told).containsExactly("added: event e: metrics: metric {name: 'm7', value: '7'}");
        told.clear();
        assertThat(merged(base, once, twice)).isEqualTo(twice);
        assertThat(told).containsExactly("added-meanwhile: event e: metrics: metric {name: 'm7', value: '7'}");
    }

    @Test
    void anotherKindOfEventReplacesTheDetailAsAWhole() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", new Visit(Optional.of("talks"), List.of("oil"))));
        List<CorpusRecord> edited = List.of(actor("a", "One"), event("e", new Call(Means.VIDEO, List.of("oil"))));
        List<CorpusRecord> current = List.of(actor("a", "One"), event("e", new Visit(Optional.of("a funeral"), List.of("oil"))));

        assertThat(merged(base, edited, base)).isEqualTo(edited);
        assertThat(told).singleElement().asString().startsWith("corrected: event e: detail: visit {purpose: 'talks'");
        told.clear();
        assertThat(merged(base, edited, current)).isEqualTo(current);
        assertThat(told).singleElement().asString().startsWith("conflict: event e: detail: ");
    }

    @Test
    void addsAndDeletesRecords() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a"), event("f", "Clash", "a"), event("g", "Visit", "a"));
        List<CorpusRecord> edited = List.of(actor("a", "One"), actor("new", "New"), event("e", "Attack", "new"), event("g", "Visit", "a"));
        List<CorpusRecord> current =
                List.of(actor("a", "One"), event("e", "Attack", "a"), event("h", "Call", "a"), event("f", "Clash", "a"));

        assertThat(merged(base, edited, current)).containsExactly(
                actor("a", "One"), actor("new", "New"), event("e", "Attack", "new"), event("h", "Call", "a"));
        assertThat(told).containsExactlyInAnyOrder(
                "deleted-meanwhile: event g", "added: actor new", "corrected: event e: participations/1/actor/refersTo: 'a' became 'new'",
                "added-meanwhile: event h", "deleted: event f: with its rows in participations (1)");
    }

    @Test
    void putsAnAddedRecordBeforeTheFirstThatRefersToIt() {
        List<CorpusRecord> base = List.of(actor("a", "One"), event("e", "Attack", "a"));
        List<CorpusRecord> edited = List.of(event("f", "Clash", "b"), actor("a", "One"), actor("b", "Two"), event("e", "Attack", "b"));

        assertThat(merged(base, edited, base)).extracting(CorpusRecord::id).containsExactly("a", "b", "e", "f");
    }

    @Test
    void keepsADeletedRecordThatOthersReferTo() {
        List<CorpusRecord> base = List.of(actor("a", "One"), actor("b", "Two"), event("e", "Attack", "a"), linked("f", "b", "e"));
        List<CorpusRecord> edited = List.of(linked("f", "b", "e"));

        assertThat(merged(base, edited, base)).isEqualTo(base);
        assertThat(told).containsExactlyInAnyOrder(
                "conflict: actor a: exported as a record, deleted, by now one that other records refer to, which stays",
                "conflict: event e: exported as a record, deleted, by now one that other records refer to, which stays",
                "conflict: actor b: exported as a record, deleted, by now one that other records refer to, which stays");
    }

    @Test
    void doesNotDeleteWhatChangedMeanwhile() {
        List<CorpusRecord> base = List.of(actor("a", "One"), actor("b", "Two"));

        assertThat(merged(base, List.of(actor("b", "Deux")), List.of(actor("a", "Uno")))).containsExactly(actor("a", "Uno"));
        assertThat(told).containsExactlyInAnyOrder(
                "conflict: actor a: exported as a record, deleted, by now a record, which stays",
                "conflict: actor b: exported as a record, edited to a record, by now gone, and stays out");
    }

    @Test
    void leavesAloneWhatCouldNotBeReadInTheEditedCorpus() {
        List<CorpusRecord> base = List.of(actor("a", "One"), actor("b", "Two"));
        unreadable.add(new Rejection("actor", Optional.of("a"), Optional.empty(), List.of(), "raw"));

        assertThat(merged(base, List.of(), base)).containsExactly(actor("a", "One"));
        assertThat(told).containsExactly("deleted: actor b", "rejected a");
    }

    @Test
    void deletesNothingWhenItIsNotKnownWhatCouldNotBeRead() {
        List<CorpusRecord> base = List.of(actor("a", "One"), actor("b", "Two"));
        unreadable.add(new Rejection(Rejection.UNKNOWN_TYPE, Optional.empty(), Optional.empty(), List.of(), "raw"));

        assertThat(merged(base, List.of(), base)).isEqualTo(base);
    }

    @Test
    void keepsARecordThatWouldNotHoldTogether() {
        List<CorpusRecord> base = List.of(actor("a", "One"), dated("e", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 10)));
        List<CorpusRecord> edited = List.of(actor("a", "One"), dated("e", LocalDate.of(2020, 1, 9), LocalDate.of(2020, 1, 10)));
        List<CorpusRecord> current = List.of(actor("a", "One"), dated("e", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 5)));

        assertThat(merged(base, edited, current)).isEqualTo(current);
        assertThat(told).hasSize(1).first().asString().contains("does not hold together").contains("latest");
    }

    private List<CorpusRecord> merged(List<CorpusRecord> base, List<CorpusRecord> edited, List<CorpusRecord> current) {
        var merged = new ArrayList<CorpusRecord>();
        List<String> rejected = new ArrayList<>();
        Records withUnreadable = receiver -> {
            records(edited).read(receiver);
            unreadable.forEach(receiver::reject);
        };
        new Merge(records(base), List.of(withUnreadable), records(current), Deletions.ANY, change -> told.add(change.toString())).read(new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                merged.add(record);
            }

            @Override
            public void reject(Rejection rejection) {
                rejected.add("rejected " + rejection.id().orElse("?"));
            }

            @Override
            public void notice(Notice notice) {
                told.add(notice.toString());
            }
        });
        told.addAll(rejected);
        return merged;
    }

    private static Records records(List<CorpusRecord> records) {
        return receiver -> records.forEach(record -> receiver.accept(record, new Origin("test", Position.UNKNOWN, () -> "")));
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id, ActorKind.PERSON, name, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static Event event(String id, String title, String actor, int... metrics) {
        var values = new ArrayList<Metric>();
        for (int metric : metrics) {
            values.add(new Metric("m" + Integer.toString(metric).charAt(0), BigDecimal.valueOf(metric), Optional.empty()));
        }
        return event(id, title, actor, When.on(LocalDate.of(2022, 6, 12)), List.of(), values);
    }

    private static Event linked(String id, String actor, String to) {
        return event(id, "Linked", actor, When.on(LocalDate.of(2022, 6, 12)), List.of(new Link(LinkKind.FOLLOWS, to)), List.of());
    }

    private static Event dated(String id, LocalDate earliest, LocalDate latest) {
        return event(id, "Dated", "a", new When(
                Optional.of(earliest), Optional.of(latest), DatePrecision.RANGE, DateNature.WITHIN, Optional.empty(), Optional.empty()), List.of(), List.of());
    }

    private static Event event(String id, Detail detail) {
        Event event = event(id, "Event", "a");
        return new Event(
                id, event.factuality(), event.title(), event.summary(), event.when(), detail, event.participations(), event.placings(), event.figures(),
                event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(), event.extras());
    }

    private static Event event(String id, String title, String actor, When when, List<Link> links, List<Metric> metrics) {
        var participation = new Participation(new ActorRef.Resolved(actor, Optional.empty()), Role.AGENT, Optional.empty(), Optional.empty());
        return new Event(
                id, Factuality.ACTUAL, title, Optional.empty(), when, new Other("something"), List.of(participation), List.of(),
                List.of(), List.of(), links, List.of(), List.of(), metrics, Optional.empty(), Optional.empty());
    }
}
