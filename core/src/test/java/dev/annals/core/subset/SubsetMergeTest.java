package dev.annals.core.subset;

import static dev.annals.core.subset.SmallWorld.CORPUS;
import static dev.annals.core.subset.SmallWorld.actor;
import static dev.annals.core.subset.SmallWorld.event;
import static dev.annals.core.subset.SmallWorld.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.merge.Deletions;
import dev.annals.core.merge.Merge;
import dev.annals.core.merge.Records;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An edited subset comes back into the whole corpus, and what was left out stays.
class SubsetMergeTest {

    private static final List<CorpusRecord> WHOLE = List.of(
            CORPUS, source("s"), actor("a", ""), actor("b", ""), event("old").between("2001-01-01", "2001-01-02").by("b").made(),
            event("new").by("a").links("old").of("GED", "s").made(), event("newer").by("a").made());

    private final List<String> told = new ArrayList<>();

    @Test
    void anUneditedSubsetChangesNothing() {
        assertThat(merged(part(WHOLE), WHOLE)).isEqualTo(WHOLE);
        assertThat(told).isEmpty();
    }

    @Test
    void takesWhatWasEditedAndWhatWasDeletedInIt() {
        List<CorpusRecord> edited = new ArrayList<>(part(WHOLE));
        edited.removeIf(record -> record.id().equals("newer"));
        edited.replaceAll(record -> record.id().equals("new") ? event("new").by("a").of("GED", "s").other(Factuality.ALLEGED).made() : record);

        List<CorpusRecord> merged = merged(edited, WHOLE);

        List<CorpusRecord> expected = new ArrayList<>(WHOLE);
        expected.removeIf(record -> record.id().equals("newer"));
        expected.set(5, event("new").by("a").links("old").of("GED", "s").other(Factuality.ALLEGED).made());
        assertThat(merged).isEqualTo(expected);
        assertThat(told).contains("corrected: event new: factuality: 'actual' became 'alleged'", "deleted: event newer: with its rows in participations (1)")
                .noneMatch(line -> line.contains("event old") || line.contains("links"));
    }

    @Test
    void tellsOnlyWhatReallyChangedMeanwhile() {
        List<CorpusRecord> now = new ArrayList<>(WHOLE);
        now.set(3, actor("b", "a"));
        now.set(6, event("newer").by("b").made());

        assertThat(merged(part(WHOLE), now)).isEqualTo(now);
        assertThat(told).contains("changed-meanwhile: event newer: participations/1/actor/refersTo: 'a' became 'b'").noneMatch(line -> line.contains("event old"));
    }

    @Test
    void isTheSameWhereverItIsMade() {
        var world = new SmallWorld();
        world.select(WHOLE, "--since", "2024", "--without", "extras");

        assertThat(part(WHOLE)).isEqualTo(world.found);
        assertThat(world.found).filteredOn(Event.class::isInstance).hasSize(2);
    }

    private static List<CorpusRecord> part(List<CorpusRecord> whole) {
        return read(SubsetRecords.of(SmallWorld.records(whole), subsets()));
    }

    private static List<Subset> subsets() {
        return List.of(SmallWorld.subset("--since", "2024", "--without", "extras"));
    }

    private static List<CorpusRecord> read(Records records) {
        var found = new SmallWorld();
        var transfer = new Transfer(List.of(new Output("out", found.kept())), rejection -> {}, notice -> {});
        records.read(transfer);
        return found.found;
    }

    private List<CorpusRecord> merged(List<CorpusRecord> edited, List<CorpusRecord> now) {
        Records current = SmallWorld.records(now);
        return read(new Merge(
                SubsetRecords.of(SmallWorld.records(WHOLE), subsets()), List.of(SmallWorld.records(edited)), current,
                Optional.of(SubsetRecords.of(current, subsets())), Deletions.ANY, change -> told.add(change.toString())));
    }
}
