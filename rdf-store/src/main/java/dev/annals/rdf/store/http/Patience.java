package dev.annals.rdf.store.http;

import dev.annals.rdf.store.StoreTrouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/// Tries again what may pass: after a wait that doubles each time, with some chance in it, so that many clients do not come back at once.
///
/// @param retries how often something is tried again
/// @param first the first wait
/// @param longest the longest wait; a server that asks for a longer one is given up
/// @param telling is told of each wait
public record Patience(int retries, Duration first, Duration longest, Consumer<String> telling) {

    /// What a server takes to be asked again.
    public static Patience of(int retries, Consumer<String> telling) {
        return new Patience(retries, Duration.ofMillis(500), Duration.ofMinutes(2), telling);
    }

    /// Sends a request until it has an answer that will not pass; throws [StoreTrouble] when there is none.
    ///
    /// @param reached whether this server has answered before; one that nobody has reached yet is taken for a wrong address
    public Answer send(Request request, boolean reached) throws StoreTrouble {
        for (int tries = 1; ; tries++) {
            Attempt attempt = attempt(request, reached);
            if (attempt.answer().isPresent() && !attempt.answer().get().mayPass()) {
                return attempt.answer().get();
            }
            Duration wait = attempt.asked().orElse(delay(tries));
            if (tries > retries || wait.compareTo(longest) > 0 || attempt.hopeless()) {
                throw attempt.trouble(tries);
            }
            telling.accept(attempt.reason() + "; trying again in " + seconds(wait));
            sleep(wait);
        }
    }

    /// Something to send, as often as needed.
    @FunctionalInterface
    public interface Request {
        Answer send() throws IOException;
    }

    /// One try and what came of it.
    private record Attempt(Optional<Answer> answer, String reason, boolean hopeless) {

        Optional<Duration> asked() {
            return answer.flatMap(given -> given.wait(Clock.systemUTC()));
        }

        /// A server that says 429 has not even looked at the request.
        StoreTrouble trouble(int tries) {
            String text = reason + (tries == 1 ? "" : ", " + tries + " times")
                    + asked().map(wait -> ", and asks to come back in " + seconds(wait)).orElse("");
            boolean unchanged = hopeless || answer.filter(given -> given.status() == 429).isPresent();
            return unchanged ? StoreTrouble.refused(text) : StoreTrouble.uncertain(text);
        }
    }

    private static Attempt attempt(Request request, boolean reached) throws StoreTrouble {
        try {
            Answer answer = request.send();
            return new Attempt(Optional.of(answer), answer.reason(), false);
        } catch (StoreTrouble e) {
            throw e;
        } catch (ConnectException e) {
            return new Attempt(Optional.empty(), "nobody answers there", !reached);
        } catch (HttpTimeoutException e) {
            return new Attempt(Optional.empty(), "the store hangs: " + e.getMessage(), false);
        } catch (IOException e) {
            return new Attempt(Optional.empty(), "the connection broke" + detail(e), false);
        }
    }

    private static String detail(IOException e) {
        return e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    }

    /// Between half of the wait and all of it.
    private Duration delay(int tries) {
        long most = Math.min(longest.toMillis(), first.toMillis() << Math.min(tries - 1, 20));
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static void sleep(Duration wait) throws StoreTrouble {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreTrouble.uncertain("interrupted while waiting for the store");
        }
    }
}
