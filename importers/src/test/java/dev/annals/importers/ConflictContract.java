package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every importer promises of rows that share an id.
public interface ConflictContract {

    /// The importer under test.
    Importer importer();

    /// The header with its line feed; empty for files without one.
    default String conflictHeader() {
        return "";
    }

    /// A row, and what its dataset may make of it later, with nothing in it that shows it to be newer.
    List<String> unmarkedVersions();

    /// A row, and what its dataset made of it later and says to be newer; none where the dataset says nothing of the kind.
    default List<String> markedVersions() {
        return List.of();
    }

    /// Whether a row in a later file is a newer version of the event.
    default boolean laterFilesAreNewer() {
        return true;
    }

    @Test
    default void readsAnEventOnceThatTwoFilesOrRowsSayAlike() {
        String row = unmarkedVersions().getFirst();

        for (Reading reading : List.of(read(ConflictRule.NEWEST, row, row), read(ConflictRule.NEWEST, row + row))) {
            assertThat(Files.events(reading)).hasSize(1);
            assertThat(reading.repeated()).containsExactly("event");
            assertThat(reading.superseded()).isEmpty();
            assertThat(reading.allNotices()).noneMatch(notice -> notice.code().equals("repeated-id"));
        }
    }

    @Test
    default void takesWhatALaterFileMadeOfAnEvent() {
        String older = unmarkedVersions().getFirst();
        String newer = unmarkedVersions().getLast();
        Reading reading = read(ConflictRule.NEWEST, older, newer);

        if (laterFilesAreNewer()) {
            assertThat(what(reading)).isEqualTo(what(read(ConflictRule.NEWEST, newer)));
            assertThat(reading.superseded()).singleElement().satisfies(left -> {
                assertThat(left.id()).contains(Files.events(reading).getFirst().id());
                assertThat(left.notices()).singleElement().matches(notice -> notice.severity() == Severity.WARNING && notice.line().isPresent());
            });
        } else {
            assertThat(Files.events(reading)).hasSize(2);
            assertThat(reading.superseded()).isEmpty();
        }
    }

    @Test
    default void takesTheNewestByTheMarkOfTheDatasetWhateverComesFirst() {
        if (markedVersions().isEmpty()) {
            return;
        }
        String older = markedVersions().getFirst();
        String newer = markedVersions().getLast();
        List<String> expected = what(read(ConflictRule.NEWEST, newer));

        for (Reading reading : List.of(
                read(ConflictRule.NEWEST, older, newer), read(ConflictRule.NEWEST, newer, older),
                read(ConflictRule.NEWEST, older + newer), read(ConflictRule.NEWEST, newer + older))) {
            assertThat(what(reading)).isEqualTo(expected);
            assertThat(reading.superseded()).hasSize(1);
            assertThat(reading.rejections()).isEmpty();
        }
    }

    @Test
    default void keepsBothWhereNothingShowsWhichRowOfAFileIsNewer() {
        String one = unmarkedVersions().getFirst();
        String other = unmarkedVersions().getLast();
        Reading reading = read(ConflictRule.NEWEST, one + other);

        assertThat(Files.events(reading)).hasSize(2);
        assertThat(Files.events(reading).getLast().links()).contains(new Link(LinkKind.DUPLICATE_OF, Files.events(reading).getFirst().id()));
        assertThat(reading.notices()).filteredOn(notice -> notice.code().equals("repeated-id")).hasSize(1);
        assertThat(what(read(ConflictRule.NEWEST, other + one))).isEqualTo(what(reading));
    }

    @Test
    default void keepsAllVersionsWhereTheUserWantsThem() {
        List<String> versions = markedVersions().isEmpty() ? unmarkedVersions() : markedVersions();
        Reading reading = read(ConflictRule.KEEP_BOTH, versions.getFirst(), versions.getLast());
        Reading shuffled = read(ConflictRule.KEEP_BOTH, versions.getLast() + versions.getFirst() + versions.getLast());

        assertThat(Files.events(reading)).hasSize(2);
        assertThat(Files.events(reading).getLast().links()).contains(new Link(LinkKind.DUPLICATE_OF, Files.events(reading).getFirst().id()));
        assertThat(reading.superseded()).isEmpty();
        assertThat(ids(shuffled)).hasSize(2).isEqualTo(markedVersions().isEmpty() ? ids(shuffled) : ids(reading));
        assertThat(shuffled.repeated()).hasSize(1);
    }

    @Test
    default void rejectsAllVersionsWhereTheUserWantsNone() {
        Reading reading = read(ConflictRule.REJECT, unmarkedVersions().getFirst(), unmarkedVersions().getLast());

        assertThat(Files.events(reading)).isEmpty();
        assertThat(reading.rejections()).hasSize(2)
                .allSatisfy(rejection -> assertThat(rejection.notices()).extracting(Notice::code).containsExactly("conflict"));
        assertThat(Files.events(read(ConflictRule.REJECT, unmarkedVersions().getFirst() + unmarkedVersions().getFirst()))).hasSize(1);
    }

    @Test
    default void keepsEachRowWhereOnlyRowsAreWanted() {
        String rows = unmarkedVersions().getFirst() + unmarkedVersions().getFirst() + unmarkedVersions().getLast();

        assertThat(new String(Files.original(read(ConflictRule.EVERY_ROW, rows)), StandardCharsets.UTF_8)).isEqualTo(conflictHeader() + rows);
    }

    @Test
    default void makesTheSameOfVersionsInAnyOrder() {
        List<String> versions = Stream.of(unmarkedVersions(), unmarkedVersions(), markedVersions(), markedVersions())
                .flatMap(List::stream).toList();
        for (ConflictRule rule : List.of(ConflictRule.NEWEST, ConflictRule.KEEP_BOTH, ConflictRule.REJECT)) {
            Reading ordered = read(rule, String.join("", versions));
            for (int seed = 0; seed < 10; seed++) {
                var rows = new ArrayList<>(versions);
                Collections.shuffle(rows, new Random(seed));
                Reading shuffled = read(rule, String.join("", rows));

                assertThat(what(shuffled)).as(rule + ", seed " + seed).isEqualTo(what(ordered));
                assertThat(shuffled.repeated()).hasSameSizeAs(ordered.repeated());
                assertThat(shuffled.superseded()).hasSameSizeAs(ordered.superseded());
                assertThat(shuffled.rejections()).hasSameSizeAs(ordered.rejections());
            }
        }
    }

    @Test
    default void accountsForEveryVersion() {
        List<String> versions = Stream.of(unmarkedVersions(), unmarkedVersions(), markedVersions()).flatMap(List::stream).toList();
        for (ConflictRule rule : ConflictRule.values()) {
            var told = new ArrayList<String>();
            var transfer = new Transfer(
                    List.of(new Output("out", new ContentStamp())), rejection -> rejection.notices().forEach(notice -> told.add(notice.code())), notice -> { });
            importer().read(inputs(versions.toArray(String[]::new)), new ForwardingReceiver(transfer) {
                @Override
                public ConflictRule conflictRule() {
                    return rule;
                }
            });
            transfer.finish();

            assertThat(transfer.ledger().entries()).filteredOn(entry -> entry.type().equals("event"))
                    .extracting(LedgerEntry::read).containsExactly((long) versions.size());
            assertThat(told).as("why records were left out, under " + rule).isSubsetOf("conflict", "superseded");
        }
    }

    private Reading read(ConflictRule rule, String... files) {
        return Reading.of(importer(), inputs(files), rule);
    }

    private List<Input> inputs(String... files) {
        return IntStream.range(0, files.length)
                .mapToObj(n -> Files.input("file" + n, (conflictHeader() + files[n]).getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static List<String> ids(Reading reading) {
        return Files.events(reading).stream().map(Event::id).sorted().toList();
    }

    /// What the events say, but for where they stand.
    private static List<String> what(Reading reading) {
        return Files.events(reading).stream().map(event -> event.id() + " " + event.title() + event.when() + event.links() + event.codes() + event.figures()
                + event.participations() + event.summary() + event.lineage().flatMap(lineage -> lineage.note()).orElse("")).sorted().toList();
    }
}
