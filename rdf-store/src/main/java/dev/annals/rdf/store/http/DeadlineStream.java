package dev.annals.rdf.store.http;

import dev.annals.core.limit.GatedStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What comes over a network, until a deadline; after it, reading fails instead of waiting for ever or ending as if all had come.
final class DeadlineStream extends GatedStream {

    private final Duration time;
    private final CompletableFuture<Void> alarm;
    private volatile boolean late;

    DeadlineStream(InputStream in, Duration time) {
        super(in);
        this.time = time;
        var later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
        this.alarm = CompletableFuture.runAsync(this::expire, later);
    }

    private void expire() {
        late = true;
        try {
            in.close(); // which wakes up whoever waits for it
        } catch (IOException e) {
            return; // it is closed all the same
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = in.read(bytes, offset, length);
            if (read < 0 && late) {
                throw tooLate();
            }
            return read;
        } catch (IOException e) {
            throw late ? tooLate() : e;
        }
    }

    private HttpTimeoutException tooLate() {
        return new HttpTimeoutException("its answer was not complete after " + time.toSeconds() + " s");
    }

    @Override
    public void close() throws IOException {
        alarm.cancel(false);
        super.close();
    }
}
