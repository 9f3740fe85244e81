package dev.annals.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Extent;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.ContentStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an edited file says nothing about stays as it is.
class UneditedTest {

    private static final List<CorpusRecord> BASE = IntStream.range(0, 20).<CorpusRecord>mapToObj(n -> actor("a" + n, "Actor " + n, "x" + n, "y" + n)).toList();

    private final List<String> told = new ArrayList<>();
    private final List<Extent.Lack> lacks = new ArrayList<>();
    private final List<Extent.Stray> strays = new ArrayList<>();
    private Optional<Stamp> stamp = Optional.of(stamp(BASE));

    @Test
    void aColumnThatIsMissingWasNotEditedWhateverElseWas() {
        lacks.add(lack("actor", "actor/partOf"));
        List<CorpusRecord> edited = new ArrayList<>(BASE.stream().map(record -> without((Actor) record)).toList());
        edited.set(3, without(actor("a3", "Another", "x3")));

        List<CorpusRecord> merged = merged(edited, Deletions.FEW);

        assertThat(merged.get(3)).isEqualTo(actor("a3", "Another", "x3"));
        assertThat(merged).filteredOn(record -> !record.id().equals("a3")).isEqualTo(BASE.stream().filter(record -> !record.id().equals("a3")).toList());
        assertThat(told).containsExactly(
                "test: 'actor/partOf' is missing; what is missing was not edited", "corrected: actor a3: name: 'Actor 3' became 'Another'",
                "deleted: actor a3: codes/2: code {scheme: 'cameo', value: 'y3'}");
    }

    @Test
    void noRowIsDeletedFromASheetThatLacksAColumn() {
        lacks.add(lack("actor/codes", "actor/codes/scheme"));

        assertThat(merged(withFirst(actor("a0", "Actor 0", "y0")), Deletions.FEW)).isEqualTo(BASE);
        assertThat(told).containsExactly("test: 'actor/codes/scheme' is missing; what is missing was not edited");
    }

    @Test
    void aSheetThatIsMissingWasNotEdited() {
        lacks.add(lack("actor", "actor"));

        assertThat(merged(List.of(), Deletions.ANY)).isEqualTo(BASE);
    }

    @Test
    void aFileWithoutAStampDeletesNothingUnlessAsked() {
        stamp = Optional.empty();
        List<CorpusRecord> edited = new ArrayList<>(withFirst(actor("a0", "Actor 0", "y0")));
        edited.removeLast();

        assertThat(merged(edited, Deletions.FEW)).isEqualTo(BASE);
        assertThat(told).containsExactly(
                "test: bears no stamp that says which corpus it was made of, and no row that is missing as deleted");

        told.clear();
        assertThat(merged(edited, Deletions.ANY)).isEqualTo(edited);
        assertThat(told).contains("deleted: actor a19: with its rows in codes (2)");
    }

    @Test
    void aFileMadeOfAnotherBaseSaysSoFirstAndDeletesNothing() {
        stamp = Optional.of(stamp(BASE.subList(0, 19)));

        assertThat(merged(BASE.subList(0, 19), Deletions.FEW)).isEqualTo(BASE);
        assertThat(told).containsExactly("test: was made of another corpus than the base: of a corpus with 19 records, not of a corpus with 20 records; "
                + "each difference counts as an edit, and no row that is missing as deleted");
    }

    @Test
    void theStampIsThatOfTheContentInWhateverOrder() {
        stamp = Optional.of(stamp(BASE.reversed()));

        assertThat(merged(BASE.subList(0, 19), Deletions.FEW)).isEqualTo(BASE.subList(0, 19));
        assertThat(told).containsExactly("deleted: actor a19: with its rows in codes (2)");
    }

    @Test
    void theRowsOfADeletedRecordGoWithItAndAreNoErrors() {
        strays.add(stray(Optional.of("a19")));

        assertThat(merged(BASE.subList(0, 19), Deletions.FEW)).isEqualTo(BASE.subList(0, 19));
        assertThat(told).containsExactly("deleted: actor a19: with its rows in codes (2)");
    }

    @Test
    void aRowThatBelongsToNothingKnownIsAnErrorAndKeepsTheRowsOfItsList() {
        strays.add(stray(Optional.of("a00")));

        assertThat(merged(withFirst(actor("a0", "Actor 0", "x0")), Deletions.FEW)).isEqualTo(BASE);
        assertThat(told).containsExactly("rejected");
    }

    @Test
    void moreThanATenthOfTheRowsOfAKindIsRefusedBeforeAnythingIsGiven() {
        var given = new ArrayList<CorpusRecord>();

        assertThatThrownBy(() -> merge(BASE.subList(0, 17), Deletions.FEW, given)).isInstanceOf(TooManyDeletions.class)
                .hasMessage("More than a tenth of the rows would be deleted, of actor: 3 of 20");
        assertThat(given).isEmpty();
        assertThat(told).isEmpty();
        assertThat(merged(BASE.subList(0, 18), Deletions.FEW)).hasSize(18);
    }

    @Test
    void moreThanATenthOfTheRowsOfAListIsRefusedToo() {
        List<CorpusRecord> edited = BASE.stream().map(record -> (CorpusRecord) actor(record.id(), ((Actor) record).name(), "x" + record.id().substring(1))).toList();

        assertThatThrownBy(() -> merged(edited, Deletions.FEW)).hasMessage("More than a tenth of the rows would be deleted, of actor/codes: 20 of 40");
    }

    private List<CorpusRecord> withFirst(CorpusRecord first) {
        var edited = new ArrayList<>(BASE);
        edited.set(0, first);
        return edited;
    }

    private List<CorpusRecord> merged(List<CorpusRecord> edited, Deletions deletions) {
        var given = new ArrayList<CorpusRecord>();
        merge(edited, deletions, given);
        return given;
    }

    private void merge(List<CorpusRecord> edited, Deletions deletions, List<CorpusRecord> given) {
        Records file = receiver -> {
            receiver.begin(new Extent("test", stamp, lacks));
            records(edited).read(receiver);
            strays.forEach(receiver::stray);
        };
        new Merge(records(BASE), List.of(file), records(BASE), deletions, change -> told.add(change.toString())).read(new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                given.add(record);
            }

            @Override
            public void reject(Rejection rejection) {
                told.add("rejected");
            }

            @Override
            public void notice(Notice notice) {
                told.add(notice.toString());
            }
        });
    }

    private static Records records(List<CorpusRecord> records) {
        return receiver -> records.forEach(record -> receiver.accept(record, new Origin("test", Position.UNKNOWN, () -> "")));
    }

    private static Stamp stamp(List<CorpusRecord> records) {
        var stamp = new ContentStamp();
        records.forEach(stamp::write);
        return stamp.stamp();
    }

    private static Extent.Lack lack(String rows, String path) {
        return new Extent.Lack(rows, path, Notice.error("missing-column", "'" + path + "' is missing", "test", Position.UNKNOWN));
    }

    private static Extent.Stray stray(Optional<String> record) {
        return new Extent.Stray("actor", record, "actor/codes", new Rejection(Rejection.UNKNOWN_TYPE, Optional.empty(), Optional.empty(), List.of(), "raw"));
    }

    private static Actor actor(String id, String name, String... codes) {
        return new Actor(
                id, ActorKind.PERSON, name, List.of(), Optional.empty(), Optional.of("a0").filter(whole -> !whole.equals(id)),
                List.of(codes).stream().map(code -> new Code("cameo", code)).toList(), List.of(), List.of(), List.of());
    }

    private static CorpusRecord without(Actor actor) {
        return new Actor(
                actor.id(), actor.kind(), actor.name(), actor.otherNames(), actor.country(), Optional.empty(), actor.codes(), List.of(), List.of(), List.of());
    }
}
