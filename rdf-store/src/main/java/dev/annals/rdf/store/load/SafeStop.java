package dev.annals.rdf.store.load;

import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets a process that is told to stop end only between two changes of a store: TDB2 writes its files through memory, and one that ends within a change
/// can leave a store that nobody opens again.
///
/// Once the process is to stop, no further change begins.
final class SafeStop implements AutoCloseable {

    private final ReentrantLock changing = new ReentrantLock();
    private final Thread hook = new Thread(changing::lock, "annals-safe-stop");

    SafeStop() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }

    /// Makes something, or waits for the end of the process.
    <T> T making(Supplier<T> made) {
        changing.lock();
        try {
            return made.get();
        } finally {
            changing.unlock();
        }
    }

    /// Makes a change, or waits for the end of the process.
    void change(Runnable made) {
        changing.lock();
        try {
            made.run();
        } finally {
            changing.unlock();
        }
    }

    /// No more changes are made.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return; // it does no harm any more
        }
    }
}
