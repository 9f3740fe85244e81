package dev.annals.rdf.store.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.OntologyTerms;
import dev.annals.rdf.ReadyQuery;
import dev.annals.rdf.store.Credentials;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.Stores;
import dev.annals.rdf.store.ask.Queryable;
import dev.annals.rdf.store.ask.ServerQueryable;
import dev.annals.rdf.store.http.Patience;
import dev.annals.rdf.store.load.Proxy.Drop;
import dev.annals.rdf.store.load.Proxy.DropAnswer;
import dev.annals.rdf.store.load.Proxy.Fate;
import dev.annals.rdf.store.load.Proxy.Forward;
import dev.annals.rdf.store.load.Proxy.Hang;
import dev.annals.rdf.store.load.Proxy.Refuse;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Loads into a real Fuseki, directly and through a proxy that fails. Each test has a graph of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTargetTest {

    private static final List<CorpusRecord> CORPUS = RandomCorpus.of(3, 60);
    private static final int CHUNK = 20;
    private static final int CHUNKS = (CORPUS.size() + CHUNK - 1) / CHUNK;
    private static final Fate FORWARD = new Forward();

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final String expected = Stores.triples(Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT));
    private Optional<Fuseki> started = Optional.empty();

    @BeforeAll
    void start(@TempDir Path place) {
        started = Optional.of(Fuseki.start(place));
    }

    @AfterAll
    void stop() {
        started.ifPresent(Fuseki::close);
    }

    private Fuseki fuseki() {
        return started.orElseThrow();
    }

    @Test
    void loadsAndCounts(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);

        assertThat(Stores.load(target(fuseki().open(), options), options, CORPUS)).isEmpty();
        assertThat(Stores.load(target(fuseki().open(), options), options, CORPUS)).isEmpty();

        assertThat(triples(options)).isEqualTo(expected);
    }

    @Test
    void answersReadyQueriesLikeTheMemory() {
        List<CorpusRecord> reference = Stores.reference();
        LoadOptions options = Stores.options("", Mode.REPLACE, CHUNK);
        assertThat(Stores.load(target(fuseki().open(), options), options, reference)).isEmpty();
        Queryable memory = Stores.inMemory(reference).queryable(Stores.TIMEOUT);

        try (Queryable store = ServerQueryable.of(fuseki().open(), Optional.empty())) {
            assertThat(ReadyQuery.all()).allSatisfy(query -> {
                String format = query.sparql().contains("CONSTRUCT") ? "ntriples" : "csv";
                assertThat(Stores.sortedLines(Stores.ask(store, query.sparql(), format)))
                        .isEqualTo(Stores.sortedLines(Stores.ask(memory, query.sparql(), format)))
                        .hasSizeGreaterThan(1);
            });
            assertThat(Stores.ask(store, "ASK { ?e a annals:Event }", "table")).isEqualTo("true\n");
        }
    }

    @Test
    void isEqualToAFreshLoadWhenEditedRecordsAreLoadedAgain(TestInfo test) {
        LoadOptions options = options(test, Mode.UPDATE);
        assertThat(Stores.load(target(fuseki().open(), options), options, CORPUS)).isEmpty();
        List<CorpusRecord> edited = Stores.edited(CORPUS);

        assertThat(Stores.load(target(fuseki().open(), options), options, edited)).isEmpty();

        assertThat(triples(options)).isEqualTo(Stores.triples(Stores.inMemory(edited).queryable(Stores.TIMEOUT)));
    }

    @Test
    void leavesOtherRecordsAndOtherGraphsWhenARecordIsLoadedAgain(TestInfo test) {
        LoadOptions other = options(test, Mode.UPDATE);
        LoadOptions options = Stores.options("", Mode.UPDATE, 2);
        Stores.load(target(fuseki().open(), other), other, Stores.ALIKE);
        Stores.load(target(fuseki().open(), options), options, Stores.ALIKE);

        Stores.load(target(fuseki().open(), options), options, List.of(Stores.place("e1", "New")));

        try (Queryable store = ServerQueryable.of(fuseki().open(), options.graph())) {
            assertThat(Stores.ask(store, Stores.NAMES, "csv")).isEqualTo("name\r\nNew\r\ne1/x\r\ne10\r\n");
        }
        assertThat(triples(other)).isEqualTo(Stores.triples(Stores.inMemory(Stores.ALIKE).queryable(Stores.TIMEOUT)));
    }

    @Test
    void hasTheLabelsOfAllTermsInAGraphOfTheirOwn(TestInfo test) {
        LoadOptions options = Stores.withTerms("http://example.org/labels");
        assertThat(Stores.load(target(fuseki().open(), options), options, CORPUS)).isEmpty();
        assertThat(Stores.load(target(fuseki().open(), options), options, CORPUS)).isEmpty();

        try (Queryable store = ServerQueryable.of(fuseki().open(), options.graph())) {
            assertThat(Stores.ask(store, Stores.UNLABELLED, "csv")).isEqualTo("n,labelled\r\n0,0\r\n");
            assertThat(Stores.ask(store, Stores.TERMS, "csv")).isEqualTo("n\r\n" + OntologyTerms.graph().size() + "\r\n");
        }
        assertThat(triples(options)).isEqualTo(expected);
    }

    @Test
    void saysThatTermsCanBeLeftOutWhereTheyAreRefused(TestInfo test) {
        LoadOptions options = Stores.withTerms("http://example.org/refused");
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> new Refuse(403, Map.of()))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options).hasMessageContaining("--without-terms").hasMessageContaining("still has what it had");
        }
    }

    @Test
    void saysWhatMayBeGoneWhenAnUpdateStopsAndMendsItWhenRepeated(TestInfo test) {
        LoadOptions options = options(test, Mode.UPDATE);
        Stores.load(target(fuseki().open(), options), options, CORPUS);
        List<CorpusRecord> edited = Stores.edited(CORPUS);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n == 2 ? new Refuse(400, Map.of()) : n == 3 ? new Refuse(403, Map.of()) : FORWARD)) {
            Server server = proxy.server(Stores.TIMEOUT);
            assertThatThrownBy(() -> Stores.load(target(server, options), options, edited)).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("Taken so far: 0 records").hasMessageContaining("may be gone, or be there in part or in full");

            assertThat(Stores.load(target(server, options), options, edited)).isEmpty();
        }
        assertThat(triples(options)).isEqualTo(Stores.triples(Stores.inMemory(edited).queryable(Stores.TIMEOUT)));
    }

    @Test
    void saysThatNothingHasChangedWhenAServerTakesNoUpdate(TestInfo test) {
        LoadOptions options = options(test, Mode.UPDATE);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> new Refuse(405, Map.of()))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options)
                    .hasMessageContaining("cannot be replaced at").hasMessageContaining("--append").hasMessageContaining("still has what it had");
        }
        Server unknown = Server.at("http://127.0.0.1:9/graphs", Optional.empty(), Optional.empty(), Stores.TIMEOUT, 3);
        assertThatThrownBy(() -> target(unknown, options)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("--update-endpoint");
    }

    @Test
    void sendsAgainWhatWasEditedSinceTheStateFileWasWritten(TestInfo test) throws IOException {
        LoadOptions options = options(test, Mode.UPDATE);
        Path state = folder.resolve("edited.state");
        int[] healthy = {4};
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= healthy[0] ? FORWARD : new Refuse(403, Map.of()))) {
            Server server = proxy.server(Stores.TIMEOUT);
            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, CORPUS)).isInstanceOf(StoreFailure.class);
            assertThat(Files.readAllLines(state)).hasSize(3);
            healthy[0] = proxy.requests().size() + 2;
            List<CorpusRecord> edited = renamedFirst();
            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, edited)).isInstanceOf(StoreFailure.class);
            assertThat(Files.readAllLines(state)).hasSize(2);
            healthy[0] = Integer.MAX_VALUE;

            assertThat(Stores.load(target(server, options, state), options, CORPUS)).isEmpty();
        }
        assertThat(triples(options)).isEqualTo(expected);
        assertThat(Files.readAllLines(state)).hasSize(CHUNKS + 2).endsWith("complete");
    }

    private static List<CorpusRecord> renamedFirst() {
        var records = new ArrayList<>(CORPUS);
        var corpus = (Corpus) records.getFirst();
        records.set(0, new Corpus(corpus.id(), "Edited", corpus.summary(), corpus.licence(), corpus.created(), corpus.base(), corpus.schemes()));
        return records;
    }

    @Test
    void replacesWhatWasThere(TestInfo test) {
        LoadOptions append = options(test, Mode.APPEND);
        LoadOptions replace = options(test, Mode.REPLACE);
        Stores.load(target(fuseki().open(), append), append, RandomCorpus.of(4, 10));

        assertThat(Stores.load(target(fuseki().open(), replace), replace, CORPUS)).isEmpty();

        assertThat(triples(replace)).isEqualTo(expected);
    }

    @Test
    void provesWhoItIs(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);

        assertThat(Stores.load(target(fuseki().locked(Fuseki.LOADER), options), options, CORPUS)).isEmpty();

        assertThatFailure(fuseki().locked(new Credentials("loader", "guessed")), options)
                .hasMessageContaining("answered 401").hasMessageContaining("--password-file").hasMessageContaining("still has what it had")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void triesAgainWhatMayPass(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);
        Map<String, String> soon = Map.of("Retry-After", "0");
        List<Fate> fates = List.of(
                new Refuse(503, Map.of()), FORWARD, new Refuse(429, soon), new Drop(), new Hang(), FORWARD, new DropAnswer(), FORWARD);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= fates.size() ? fates.get(n - 1) : FORWARD)) {
            assertThat(Stores.load(target(proxy.server(Duration.ofSeconds(2)), options), options, CORPUS)).isEmpty();

            assertThat(proxy.requests()).hasSize(CHUNKS + 5);
        }
        assertThat(triples(options)).isEqualTo(expected);
        assertThat(told).hasSize(5)
                .anyMatch(line -> line.startsWith("the store answered 503 \"not now\"; trying again in"))
                .anyMatch(line -> line.startsWith("the store answered 429"))
                .anyMatch(line -> line.startsWith("the connection broke"))
                .anyMatch(line -> line.startsWith("the store hangs: no answer within 2 s"));
    }

    @Test
    void waitsAsLongAsTheServerAsks(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n == 1 ? new Refuse(429, Map.of("Retry-After", "1")) : FORWARD)) {
            long start = System.nanoTime();
            Stores.load(target(proxy.server(Stores.TIMEOUT), options), options, CORPUS);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
        }
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> new Refuse(429, Map.of("Retry-After", "99999")))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options)
                    .hasMessageContaining("asks to come back in 99999.0 s").hasMessageContaining("Taken so far: 0 records");
        }
    }

    @Test
    void sendsSmallerChunksToAServerWithALimit(TestInfo test) {
        LoadOptions options = options(test, Mode.REPLACE);
        int limit = 20_000;
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> written.length() > limit ? new Refuse(413, Map.of()) : FORWARD)) {
            assertThat(Stores.load(target(proxy.server(Stores.TIMEOUT), options), options, CORPUS)).isEmpty();

            assertThat(proxy.requests()).filteredOn(written -> written.length() <= limit).hasSizeGreaterThan(CHUNKS);
        }
        assertThat(triples(options)).isEqualTo(expected);
    }

    @Test
    void saysWhichRecordIsTooLarge(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> new Refuse(413, Map.of()))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options)
                    .hasMessageContaining("answered 413").hasMessageContaining("the chunk from corpus ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 415, 500})
    void sendsItUnpackedToAServerThatCannotUnpack(int status, TestInfo test) {
        LoadOptions options = Stores.options("http://example.org/unpacked" + status, Mode.APPEND, CHUNK);
        Proxy.Plan plan = (n, written) -> written.headers().containsKey("Content-encoding") ? new Refuse(status, Map.of()) : FORWARD;
        try (var proxy = new Proxy(fuseki().address(), plan)) {
            assertThat(Stores.load(target(proxy.server(Stores.TIMEOUT), options), options, CORPUS)).isEmpty();

            assertThat(proxy.requests()).hasSize(CHUNKS + 1);
        }
        assertThat(triples(options)).isEqualTo(expected);
    }

    @Test
    void saysWhatWasLoadedWhenItCannotGoOn(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= 2 ? FORWARD : new Refuse(500, Map.of()))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options)
                    .hasMessageContaining("answered 500 \"not now\", 4 times")
                    .hasMessageContaining("Taken so far: 40 records")
                    .hasMessageContaining("; the chunk under way may be there too")
                    .hasMessageContaining("To go on, repeat the command");
        }
    }

    @Test
    void saysThatTheOldContentIsGoneWhenAReplacementStopsHalfWay(TestInfo test) {
        LoadOptions options = options(test, Mode.REPLACE);
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= 1 ? FORWARD : new Refuse(400, Map.of()))) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options)
                    .hasMessageContaining("answered 400").hasMessageContaining("Taken so far: 20 records")
                    .hasMessageContaining("and what it had before is gone").hasMessageContaining("With --resume FILE");
        }
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> new Drop())) {
            assertThatFailure(proxy.server(Stores.TIMEOUT), options).hasMessageContaining("may have lost what it had");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPEND", "REPLACE"})
    void goesOnWhereItStopped(String mode) throws IOException {
        LoadOptions options = Stores.options("http://example.org/resumed-" + mode, Mode.valueOf(mode), CHUNK);
        Path state = folder.resolve("load.state");
        int[] healthy = {2};
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= healthy[0] ? FORWARD : new DropAnswer())) {
            Server server = proxy.server(Stores.TIMEOUT);
            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, CORPUS))
                    .hasMessageContaining("the state file " + state);
            Files.writeString(state, Files.readString(state) + "a torn li");
            healthy[0] = Integer.MAX_VALUE;
            int before = proxy.requests().size();

            assertThat(Stores.load(target(server, options, state), options, CORPUS)).isEmpty();

            assertThat(proxy.requests()).hasSize(before + CHUNKS - 2).filteredOn(written -> written.method().equals("PUT"))
                    .hasSize(mode.equals("REPLACE") ? 1 : 0);
        }
        assertThat(triples(options)).isEqualTo(expected);
        assertThat(Files.readAllLines(state)).hasSize(CHUNKS + 2).endsWith("complete");
    }

    @Test
    void doesNotGoOnWithAnotherInput(TestInfo test) {
        LoadOptions options = options(test, Mode.REPLACE);
        Path state = folder.resolve("other.state");
        try (var proxy = new Proxy(fuseki().address(), (n, written) -> n <= 2 ? FORWARD : new Refuse(400, Map.of()))) {
            Server server = proxy.server(Stores.TIMEOUT);
            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, CORPUS)).isInstanceOf(StoreFailure.class);

            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, RandomCorpus.of(4, 60)))
                    .hasMessageContaining("not the one whose load was interrupted").hasMessageContaining("delete " + state);
            assertThatThrownBy(() -> Stores.load(target(server, options, state), options, CORPUS.subList(0, CHUNK)))
                    .hasMessageContaining("shorter than the one");
        }
        assertThatThrownBy(() -> target(fuseki().open(), options, state)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("another load");
    }

    @Test
    void noticesThatTheStateFileTellsOfALoadThatIsGone(TestInfo test) throws IOException {
        LoadOptions options = options(test, Mode.APPEND);
        Path state = folder.resolve("gone.state");
        assertThat(Stores.load(target(fuseki().open(), options, state), options, CORPUS)).isEmpty();
        LoadOptions nothing = new LoadOptions(options.graph(), Optional.empty(), Optional.empty(), Mode.REPLACE, 1);
        Stores.load(target(fuseki().open(), nothing), nothing, CORPUS.subList(0, 1));

        assertThat(Stores.load(target(fuseki().open(), options, state), options, CORPUS))
                .anyMatch(notice -> notice.message().contains("does a state file tell of a load that is gone?"));
    }

    @Test
    void saysWhenItCannotCount(TestInfo test) {
        LoadOptions options = options(test, Mode.APPEND);
        Server server = Server.at(fuseki().address() + "/open/data?", Optional.empty(), Optional.empty(), Stores.TIMEOUT, 0);

        assertThat(Stores.load(target(server, options), options, CORPUS))
                .anyMatch(notice -> notice.message().matches("(?s).*was not counted afterwards.*--query-endpoint.*"));
    }

    @Test
    void doesNotWaitForAServerThatIsNotThere(TestInfo test) {
        Server nobody = Server.at("http://127.0.0.1:9/data", Optional.empty(), Optional.empty(), Stores.TIMEOUT, 3);

        assertThatFailure(nobody, options(test, Mode.REPLACE)).hasMessageContaining("nobody answers there")
                .hasMessageContaining("still has what it had");
        assertThat(told).isEmpty();
    }

    @Test
    void takesAnAddressForWhatItIs() {
        for (String address : List.of("data", "ftp://example.org/data", "http://u:p@example.org/data", "http:// ")) {
            assertThatThrownBy(() -> Server.at(address, Optional.empty(), Optional.empty(), Stores.TIMEOUT, 3))
                    .as(address).isInstanceOf(UnsupportedOption.class);
        }
        assertThatThrownBy(() -> Stores.options("a b", Mode.APPEND, 1)).isInstanceOf(UnsupportedOption.class);
        assertThatThrownBy(() -> Stores.options("g", Mode.APPEND, 1)).isInstanceOf(UnsupportedOption.class);
    }

    private AbstractThrowableAssert<?, ?> assertThatFailure(Server server, LoadOptions options) {
        return assertThatThrownBy(() -> Stores.load(target(server, options), options, CORPUS)).isInstanceOf(StoreFailure.class);
    }

    private static LoadOptions options(TestInfo test, Mode mode) {
        return Stores.options("http://example.org/" + test.getTestMethod().orElseThrow().getName(), mode, CHUNK);
    }

    private ServerTarget target(Server server, LoadOptions options) {
        return target(server, options, Optional.empty());
    }

    private ServerTarget target(Server server, LoadOptions options, Path state) {
        return target(server, options, Optional.of(state));
    }

    private ServerTarget target(Server server, LoadOptions options, Optional<Path> state) {
        told.clear();
        var patience = new Patience(server.retries(), Duration.ofMillis(2), Duration.ofSeconds(5), told::add);
        return new ServerTarget(server, options, state, patience);
    }

    private String triples(LoadOptions options) {
        try (Queryable store = ServerQueryable.of(fuseki().open(), options.graph())) {
            return Stores.triples(store);
        }
    }
}
