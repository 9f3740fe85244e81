package dev.annals.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Name;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();

    @Test
    void tellsWhatWasChangedAndDeletedAndThenWhatWasAdded() {
        assertThat(lines(List.of(actor("a", "One"), actor("b", "Two"), actor("c", "Three")), List.of(actor("d", "Four"), actor("c", "Third"), actor("a", "One"))))
                .containsExactly("deleted: actor b: 'Two'", "changed: actor c: name: 'Three' became 'Third'", "added: actor d: 'Four'");
    }

    @Test
    void tellsNothingOfACorpusInAnotherOrder() {
        assertThat(lines(List.of(actor("a", "One"), actor("b", "Two")), List.of(actor("b", "Two"), actor("a", "One")))).isEmpty();
    }

    @Test
    void tellsWhichElementsCameWentAndMoved() {
        assertThat(lines(List.of(actor("a", "One", "uno", "un", "eins")), List.of(actor("a", "One", "eins", "uno", "odin"))))
                .containsExactly("moved: actor a: otherNames/1 to behind otherNames/3: name {text: 'uno'}",
                        "deleted: actor a: otherNames/2: name {text: 'un'}", "added: actor a: otherNames/4: name {text: 'odin'}");
        assertThat(lines(List.of(actor("a", "One", "uno", "un", "eins")), List.of(actor("a", "One", "eins", "uno", "un"))))
                .containsExactly("moved: actor a: otherNames/3 to the head: name {text: 'eins'}");
    }

    @Test
    void tellsTheElementsOfAListThatCameOrWentAsAWhole() {
        assertThat(lines(List.of(actor("a", "One"), actor("b", "Two", "deux")), List.of(actor("a", "One", "uno", "un"), actor("b", "Two"))))
                .containsExactly("added: actor a: otherNames/1: name {text: 'uno'}", "added: actor a: otherNames/2: name {text: 'un'}",
                        "deleted: actor b: otherNames/1: name {text: 'deux'}");
    }

    @Test
    void saysInWhichElementAValueChanged() {
        Name french = new Name("un", Optional.of("fr"));
        Name other = new Name("un", Optional.of("ca"));

        assertThat(lines(List.of(named(french)), List.of(named(other)))).containsExactly("changed: actor a: otherNames/1/language (un, fr): 'fr' became 'ca'");
    }

    @Test
    void tellsNoDifferenceOfARecordThatCouldNotBeRead() {
        List<CorpusRecord> both = List.of(actor("a", "One"), actor("b", "Two"));

        assertThat(lines(reader(both), unreadable("actor", Optional.of("b"), actor("a", "One")))).isEmpty();
        assertThat(lines(unreadable("actor", Optional.of("b"), actor("a", "One")), reader(both))).isEmpty();
        assertThat(rejected).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsHowManyMayBeWhatCouldNotBeRead() {
        List<CorpusRecord> both = List.of(actor("a", "One"), actor("b", "Two"), actor("c", "Three"));

        assertThat(lines(reader(both), unreadable(Rejection.REST_TYPE, Optional.empty(), actor("a", "Uno"))))
                .containsExactly("changed: actor a: name: 'One' became 'Uno'");
        assertThat(told).extracting(Notice::message)
                .containsExactly("2 records are not told as deleted, as what could not be read of the other corpus may be they");
    }

    private List<String> lines(List<CorpusRecord> before, List<CorpusRecord> after) {
        return lines(reader(before), reader(after));
    }

    private List<String> lines(Records before, Records after) {
        var lines = new ArrayList<String>();
        new Comparison(before, after, difference -> DifferenceLines.of(difference).forEach(line -> lines.add(line.toString())))
                .read(new MergeReading((record, origin) -> {}, rejected::add, told::add));
        return lines;
    }

    private static Records reader(List<CorpusRecord> records) {
        return receiver -> records.forEach(record -> receiver.accept(record, new Origin("", Position.UNKNOWN, () -> "")));
    }

    private static Records unreadable(String type, Optional<String> id, CorpusRecord... records) {
        return receiver -> {
            reader(List.of(records)).read(receiver);
            receiver.reject(new Rejection(type, id, Optional.empty(), List.of(Notice.of(Severity.ERROR, "malformed", "", "", Problem.of("is broken"))), ""));
        };
    }

    private static Actor actor(String id, String name, String... others) {
        List<Name> otherNames = Arrays.stream(others).map(text -> new Name(text, Optional.empty())).toList();
        return actor(id, name, otherNames);
    }

    private static Actor named(Name other) {
        return actor("a", "One", List.of(other));
    }

    private static Actor actor(String id, String name, List<Name> otherNames) {
        return new Actor(
                id, ActorKind.PERSON, name, otherNames, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
