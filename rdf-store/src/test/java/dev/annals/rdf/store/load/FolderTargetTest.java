package dev.annals.rdf.store.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.OntologyTerms;
import dev.annals.rdf.ReadyQuery;
import dev.annals.rdf.store.Stores;
import dev.annals.rdf.store.ask.LocalQueryable;
import dev.annals.rdf.store.ask.Queryable;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTargetTest {

    private static final List<CorpusRecord> CORPUS = RandomCorpus.of(7, 60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void holdsTheSameTriplesAsTheMemory(Mode mode) {
        LoadOptions options = Stores.options("", mode, 10);

        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();

        try (Queryable store = LocalQueryable.of(folder.resolve("store"), Optional.empty(), Stores.TIMEOUT)) {
            assertThat(Stores.triples(store)).isEqualTo(Stores.triples(Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT)));
        }
    }

    @Test
    void answersReadyQueriesLikeTheMemory() {
        List<CorpusRecord> reference = Stores.reference();
        LoadOptions options = Stores.options("", Mode.APPEND, 1000);
        Stores.load(target(options), options, reference);
        Queryable memory = Stores.inMemory(reference).queryable(Stores.TIMEOUT);

        try (Queryable store = LocalQueryable.of(folder.resolve("store"), Optional.empty(), Stores.TIMEOUT)) {
            assertThat(ReadyQuery.all()).allSatisfy(query -> {
                String format = query.sparql().contains("CONSTRUCT") ? "ntriples" : "csv";
                assertThat(Stores.sortedLines(Stores.ask(store, query.sparql(), format)))
                        .isEqualTo(Stores.sortedLines(Stores.ask(memory, query.sparql(), format)))
                        .hasSizeGreaterThan(1);
            });
        }
    }

    @Test
    void growsByNothingWhenTheSameIsLoadedAgain() {
        LoadOptions options = Stores.options("", Mode.APPEND, 10);

        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
    }

    @Test
    void tellsThatWhatARecordNoLongerHasIsThereStill() {
        LoadOptions options = Stores.options("", Mode.APPEND, 10);
        Stores.load(target(options), options, CORPUS);

        List<CorpusRecord> edited = CORPUS.stream()
                .map(record -> record instanceof Corpus corpus
                        ? new Corpus(corpus.id(), "Another title", corpus.summary(), corpus.licence(), corpus.created(), corpus.base(), corpus.schemes())
                        : record)
                .toList();

        assertThat(Stores.load(target(options), options, edited)).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.message()).contains("were there already").contains("without --append");
        });
    }

    @Test
    void isEqualToAFreshLoadWhenEditedRecordsAreLoadedAgain() {
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
        List<CorpusRecord> edited = Stores.edited(CORPUS);

        assertThat(Stores.load(target(options), options, edited)).isEmpty();

        assertThat(triples()).isEqualTo(Stores.triples(Stores.inMemory(edited).queryable(Stores.TIMEOUT)));
    }

    @Test
    void takesAnEditedRecordForNoneWhoseIdBeginsAlike() {
        LoadOptions options = Stores.options("http://example.org/1", Mode.UPDATE, 1);
        Stores.load(target(options), options, Stores.ALIKE);
        List<CorpusRecord> edited = List.of(Stores.place("e1", "New"));

        assertThat(Stores.load(target(options), options, edited)).isEmpty();

        assertThat(Stores.ask(store(options), Stores.NAMES, "csv")).isEqualTo("name\r\nNew\r\ne1/x\r\ne10\r\n");
    }

    @Test
    void leavesRecordsThatAPartOfTheCorpusDoesNotHave() {
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);
        Stores.load(target(options), options, CORPUS);
        long before = count(options);

        Stores.load(target(options), options, CORPUS.subList(20, 25));

        assertThat(count(options)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://example.org/1"})
    void hasTheLabelsOfAllTermsInAGraphOfTheirOwn(String graph) {
        LoadOptions options = Stores.withTerms(graph);
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();

        try (Queryable store = store(options)) {
            assertThat(Stores.ask(store, Stores.UNLABELLED, "csv")).isEqualTo("n,labelled\r\n0,0\r\n");
            assertThat(Stores.ask(store, Stores.TERMS, "csv")).isEqualTo("n\r\n" + OntologyTerms.graph().size() + "\r\n");
            assertThat(Stores.triples(store)).isEqualTo(Stores.triples(Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT)));
        }
    }

    @Test
    void hasTheLabelsInMemoryToo() {
        Queryable memory = Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT);

        assertThat(Stores.ask(memory, Stores.UNLABELLED, "csv")).isEqualTo("n,labelled\r\n0,0\r\n");
    }

    @Test
    void refusesRecordsInTheGraphOfTheTerms() {
        assertThatThrownBy(() -> Stores.withTerms(Namespaces.ONTOLOGY)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("--without-terms");
    }

    @Test
    void tellsHowManyTriplesTheStoreHas() throws IOException {
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);
        Stores.load(target(options), options, CORPUS);

        try (FolderTarget target = target(options); var load = new Load(target, options)) {
            load.write(CORPUS.getFirst());
            load.finish();
            assertThat(load.check()).isEmpty();

            assertThat(load.summary()).endsWith(String.format(Locale.ROOT, "which has %,d triples now", target.count()));
        }
    }

    @Test
    void saysNothingOfRecordsThatAreNew() {
        LoadOptions options = Stores.options("", Mode.APPEND, 10);
        Stores.load(target(options), options, CORPUS.subList(0, 5));

        assertThat(Stores.load(target(options), options, CORPUS.subList(5, 9))).isEmpty();
    }

    @Test
    void replacesOneGraphAndLeavesTheOthers() {
        LoadOptions first = Stores.options("http://example.org/1", Mode.REPLACE, 10);
        LoadOptions second = Stores.options("http://example.org/2", Mode.REPLACE, 10);
        Stores.load(target(first), first, CORPUS);
        Stores.load(target(second), second, CORPUS);

        assertThat(Stores.load(target(first), first, CORPUS.subList(0, 5))).isEmpty();

        assertThat(count(first)).isLessThan(count(second));
        assertThat(count(Stores.options("", Mode.APPEND, 1))).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE", "REPLACE"})
    void leavesTheOldContentWhenALoadIsGivenUp(Mode mode) throws IOException {
        LoadOptions options = Stores.options("", mode, 10);
        Stores.load(target(options), options, CORPUS);
        String before = triples();

        try (var load = new Load(target(options), options)) {
            for (CorpusRecord record : Stores.edited(CORPUS).subList(0, 35)) {
                load.write(record);
            }
            assertThat(load.state()).contains("Taken so far: 30 records").contains("the default graph still has what it had");
        }

        assertThat(triples()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void isUsableAfterTheProcessDies(Mode mode) throws Exception {
        LoadOptions options = Stores.options("", mode, 10);
        Stores.load(target(options), options, CORPUS.subList(0, 10));
        long before = count(options);

        assertThat(DyingLoad.start(folder.resolve("store"), mode)).isEqualTo(DyingLoad.CODE);

        long after = count(options);
        assertThat(after).isGreaterThanOrEqualTo(before);
        if (mode != Mode.APPEND) {
            assertThat(after).isEqualTo(before);
        }
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 39})
    void isUsableWhereItsJournalEndsWithinAnEntry(int written) throws IOException {
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);
        Stores.load(target(options), options, CORPUS);
        String before = triples();
        ByteBuffer entry = ByteBuffer.allocate(40).putInt(0, 24).putInt(8, 1);
        Files.write(folder.resolve("store/Data-0001/journal.jrnl"), Arrays.copyOf(entry.array(), written));

        assertThat(triples()).isEqualTo(before);
        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
    }

    @Test
    void isMadeWhereAProcessDiedThatWasMakingIt() throws IOException {
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);
        Stores.load(target(options), options, CORPUS);
        Path half = Files.createDirectories(folder.resolve("half/being-made/Data-0001"));
        Files.copy(folder.resolve("store/Data-0001/SPO.dat"), half.resolve("SPO.dat"));

        assertThat(Stores.load(new FolderTarget(folder.resolve("half"), options), options, CORPUS)).isEmpty();
        assertThat(folder.resolve("half/being-made")).doesNotExist();
    }

    @Test
    void isMadeWhereAProcessDiedThatHadMadeNoMoreThanTheLock() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("store")).resolve("tdb.lock"), "1\n");
        LoadOptions options = Stores.options("", Mode.UPDATE, 10);

        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();
    }

    @Test
    void changesNothingWhenThereIsNoRecord() {
        LoadOptions options = Stores.options("", Mode.REPLACE, 10);
        Stores.load(target(options), options, CORPUS);
        long before = count(options);

        assertThat(Stores.load(target(options), options, List.of()))
                .anyMatch(notice -> notice.message().contains("no record to load"));
        assertThat(count(options)).isEqualTo(before);
    }

    @Test
    void refusesAFolderWithOtherThings() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear ...");

        assertThatThrownBy(() -> new FolderTarget(other, Stores.options("", Mode.APPEND, 1)))
                .isInstanceOf(UnwritableOutput.class).hasMessageContaining("other things in it");
        assertThatThrownBy(() -> LocalQueryable.of(other, Optional.empty(), Stores.TIMEOUT))
                .isInstanceOf(UnreadableInput.class).hasMessageContaining("it holds no store");
        assertThatThrownBy(() -> LocalQueryable.of(folder.resolve("none"), Optional.empty(), Stores.TIMEOUT))
                .isInstanceOf(UnreadableInput.class).hasMessageContaining("no such file or folder");
    }

    private FolderTarget target(LoadOptions options) {
        return new FolderTarget(folder.resolve("store"), options);
    }

    private Queryable store(LoadOptions options) {
        return LocalQueryable.of(folder.resolve("store"), options.graph(), Stores.TIMEOUT);
    }

    private String triples() {
        try (Queryable store = store(Stores.options("", Mode.UPDATE, 1))) {
            return Stores.triples(store);
        }
    }

    private long count(LoadOptions options) {
        try (FolderTarget target = target(options)) {
            return target.count();
        }
    }
}
