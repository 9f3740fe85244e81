package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Shortfall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Writes to all outputs at the same time, while the next records are read.
///
/// Each output gets its records one after the other and in their order, from whichever thread is free, or from the reading one if it [stays there][dev.annals.core.format.Export#staysOnItsThread]. Few batches are under way, so that memory is
/// bounded; what they say is told by the thread that reads.
final class WritingInBatches implements Writing {

    private static final int UNDER_WAY = 3;

    private final List<OutputWriter> writers;
    private final Telling telling;
    private final ExecutorService threads;
    private final List<CompletableFuture<Answers>> last = new ArrayList<>();
    private final Deque<Batch> underWay = new ArrayDeque<>();
    private Batch batch = new Batch();
    private boolean finished;

    WritingInBatches(List<OutputWriter> writers, int threads, Telling telling) {
        this.writers = writers;
        this.telling = telling;
        this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("writer-", 1).daemon().factory());
        writers.forEach(writer -> last.add(CompletableFuture.completedFuture(Answers.NONE)));
    }

    @Override
    public void record(Written record) {
        batch.add(record);
        goOn();
    }

    @Override
    public void notice(Notice notice) {
        batch.add(notice);
        goOn();
    }

    @Override
    public void rejection(Rejection rejection) {
        batch.add(rejection);
        goOn();
    }

    private void goOn() {
        if (batch.isFull() || finished) {
            begin();
            settle(finished ? 0 : UNDER_WAY);
        }
    }

    private void begin() {
        Batch begun = batch;
        begun.expect(each(writer -> Answers.ofWriting(writer, begun.records())));
        underWay.add(begun);
        batch = new Batch();
    }

    /// A piece of work for each output, behind what it has to do before; an output that failed does nothing more.
    private List<CompletableFuture<Answers>> each(Function<OutputWriter, Answers> work) {
        for (int i = 0; i < writers.size(); i++) {
            OutputWriter writer = writers.get(i);
            last.set(i, last.get(i).thenApplyAsync(before -> before.failure().isPresent() ? before : work.apply(writer), threadOf(writer)));
        }
        return List.copyOf(last);
    }

    /// What stays on its thread is written at once by the one that reads.
    private Executor threadOf(OutputWriter writer) {
        return writer.staysOnItsThread() ? Runnable::run : threads;
    }

    private void settle(int left) {
        while (underWay.size() > left) {
            underWay.remove().settle(writers, telling);
        }
    }

    @Override
    public void finish(Shortfall shortfall) {
        finished = true;
        begin();
        settle(0);
        each(writer -> Answers.ofFinishing(writer, shortfall)).stream().map(CompletableFuture::join).forEach(Answers::check);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close(); // whoever closes the outputs next has to be alone with them
    }
}
