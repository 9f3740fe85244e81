package dev.annals.excel.row;

import java.io.Closeable;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// What another thread does meanwhile, one after the other and in the order in which it is given. There is a thread from the first errand on.
///
/// Whoever gives errands faster than they are done waits, so that memory stays bounded. When one fails, the others are dropped, and the next
/// call throws what it threw.
final class Errands implements Closeable {

    private static final int MOST_WAITING = 32;

    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Errands::thread);

    /// It does not keep the program from ending.
    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "annals-deflate");
        thread.setDaemon(true);
        return thread;
    }

    void add(Runnable errand) {
        throwIfFailed();
        room.acquireUninterruptibly();
        worker.execute(() -> run(errand));
    }

    private void run(Runnable errand) {
        try {
            if (failure.get().isEmpty()) {
                errand.run();
            }
        } catch (RuntimeException | Error e) {
            failure.set(Optional.of(e));
        } finally {
            room.release();
        }
    }

    /// Waits until all is done.
    void finish() {
        room.acquireUninterruptibly(MOST_WAITING);
        room.release(MOST_WAITING);
        throwIfFailed();
    }

    private void throwIfFailed() {
        failure.get().ifPresent(Errands::rethrow);
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    /// Drops what has not been done.
    @Override
    public void close() {
        worker.shutdown();
        failure.compareAndSet(Optional.empty(), Optional.of(new IllegalStateException("closed before it was done")));
        room.acquireUninterruptibly(MOST_WAITING);
    }
}
