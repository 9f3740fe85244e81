package dev.annals.core.files;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Something done on a thread of its own, which can be seen to wait for something else.
final class AnotherThread {

    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final Thread thread;

    AnotherThread(Work work) {
        this.thread = Thread.ofPlatform().daemon().start(() -> {
            try {
                work.run();
                failure.completeExceptionally(new AssertionError("it did not fail"));
            } catch (Throwable e) { // what the test asks for
                failure.complete(e);
            }
        });
    }

    /// Waits until the thread is in a method of this name.
    void waitUntilItIsIn(String method) throws InterruptedException {
        while (Arrays.stream(thread.getStackTrace()).noneMatch(frame -> frame.getMethodName().equals(method))) {
            if (failure.isDone()) {
                throw new AssertionError("it never was in " + method + ": " + failure.join());
            }
            Thread.sleep(5);
        }
    }

    /// How it failed.
    Throwable failure() {
        try {
            return failure.join();
        } catch (CompletionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    interface Work {

        void run() throws Exception;
    }
}
