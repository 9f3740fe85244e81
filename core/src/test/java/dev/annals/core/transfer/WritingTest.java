package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run writes and tells is the same with any number of threads.
class WritingTest {

    private static final int RECORDS = 2000;

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void writesAndTellsTheSameWithAnyNumberOfThreads(int threads) {
        List<String> alone = told(1, RECORDS, new IOException());

        assertThat(told(threads, RECORDS, new IOException())).isEqualTo(alone).hasSizeGreaterThan(RECORDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 1500})
    void isStoppedByTheOutputThatFailsFirst(int at) {
        for (Throwable failure : List.of(new IOException("no space"), new IllegalStateException("a bug"), new OutOfMemoryError("full"))) {
            List<String> alone = told(1, at, failure);

            assertThat(told(4, at, failure)).isEqualTo(alone);
            assertThat(alone.getLast()).contains(failure.getMessage());
        }
    }

    @Test
    void whatStaysOnItsThreadIsWrittenByTheOneThatReads() {
        var threads = new HashSet<Thread>();
        Export bound = new Recording("bound", RECORDS, new IOException()) {
            @Override
            public List<Notice> write(CorpusRecord record) {
                threads.add(Thread.currentThread());
                return List.of();
            }

            @Override
            public boolean staysOnItsThread() {
                return true;
            }

            @Override
            public void finish() {
                threads.add(Thread.currentThread());
            }
        };
        try (var transfer = new Transfer(
                List.of(new Output("free", new Recording("free", RECORDS, new IOException())), new Output("bound", bound)), Selection.ALL, 3, rejection -> { }, notice -> { })) {
            give(transfer, RECORDS);
            transfer.finish();
        }

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void nobodyWritesAnyMoreOnceItIsClosed() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var writing = new AtomicBoolean();
        Export endless = new Recording("endless", RECORDS, new IOException()) {
            @Override
            public List<Notice> write(CorpusRecord record) throws IOException {
                writing.set(true);
                try {
                    begun.countDown();
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                } finally {
                    writing.set(false);
                }
                return List.of();
            }
        };
        var transfer = new Transfer(List.of(new Output("endless", endless)), Selection.ALL, 2, rejection -> { }, notice -> { });
        give(transfer, 600);
        begun.await();
        assertThat(writing).isTrue();

        transfer.close();

        assertThat(writing).isFalse();
    }

    /// What three outputs get, one of which fails at some record, and all that is told, in its order for each of them.
    private List<String> told(int threads, int failsAt, Throwable failure) {
        told.clear();
        var outputs = List.of(new Recording("first", RECORDS, failure), new Recording("second", failsAt, failure), new Recording("third", RECORDS, failure));
        var transfer = new Transfer(
                outputs.stream().map(output -> new Output(output.name, output)).toList(), Selection.ALL, threads,
                rejection -> told.add("left out: " + rejection), notice -> told.add(notice.toString()));
        Throwable stopped = catchThrowable(() -> {
            give(transfer, RECORDS);
            transfer.finish();
            transfer.notice(notice(0, "after all"));
        });
        transfer.close();
        if (stopped == null) {
            told.add(transfer.ledger().entries().toString());
            outputs.forEach(output -> told.addAll(output.written));
        } else {
            told.add("stopped: " + stopped + ", " + stopped.getCause());
        }
        return List.copyOf(told);
    }

    /// Some of them are there already, and of some others are there under their id.
    private static void give(Transfer transfer, int records) {
        IntStream.range(0, records).forEach(n -> {
            int id = n % 11 == 10 ? n - 1 : n;
            int name = n % 13 == 12 ? n - 1 : id;
            transfer.accept(actor("a" + id, "b" + name), new Origin("in.json", Position.of(n + 1, 0), () -> "raw " + n));
            if (n % 17 == 0) {
                transfer.notice(notice(n, "was read"));
            }
        });
    }

    private static Actor actor(String id, String name) {
        return new Actor(id, ActorKind.PERSON, name, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static Notice notice(int n, String message) {
        return Notice.of(Severity.WARNING, "code", "in.json", "actor a" + n, Problem.of(message, Position.of(n + 1, 0)));
    }

    /// Refuses some records, tells something of others, and fails at one of them or, with as many as there are, never.
    private static class Recording implements Export {

        private final String name;
        private final int failsAt;
        private final Throwable failure;
        private final List<String> written = new ArrayList<>();
        private int n;

        Recording(String name, int failsAt, Throwable failure) {
            this.name = name;
            this.failsAt = failsAt;
            this.failure = failure;
        }

        @Override
        public List<Notice> write(CorpusRecord record) throws IOException {
            if (n++ == failsAt) {
                fail();
            }
            if (n % 7 == 0) {
                return List.of(Notice.error("refused", name + " refuses " + record.id(), "", Position.UNKNOWN));
            }
            written.add(record.id());
            return n % 5 == 0 ? List.of(notice(n, name + " has no room for all of " + record.id())) : List.of();
        }

        private void fail() throws IOException {
            switch (failure) {
                case IOException broken -> throw broken;
                case Error error -> throw error;
                case RuntimeException bug -> throw bug;
                case Throwable other -> throw new AssertionError(other);
            }
        }

        @Override
        public Carried carried() {
            return Carried.of(List.of(CarriedFields.of(Actor.ENTITY).all(Actor.ID)));
        }

        @Override
        public void finish() {
            written.add("finished");
        }

        @Override
        public void close() {}
    }
}
