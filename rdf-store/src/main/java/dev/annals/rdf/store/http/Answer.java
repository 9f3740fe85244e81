package dev.annals.rdf.store.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What a server answered to a request that has no content to give back.
///
/// @param status the status, RFC 9110 section 15
/// @param text the beginning of its text
/// @param retryAfter the header `Retry-After`
/// @param location the header `Location`
public record Answer(int status, String text, Optional<String> retryAfter, Optional<String> location) {

    private static final int MOST_CHARACTERS = 300;

    public boolean done() {
        return status >= 200 && status < 300;
    }

    /// Whether the same request may well be answered otherwise later.
    boolean mayPass() {
        return status == 408 || status == 429 || status == 500 || (status >= 502 && status <= 504);
    }

    /// How long the server asks to wait; RFC 9110 section 10.2.3: a number of seconds or a date.
    Optional<Duration> wait(Clock clock) {
        return retryAfter.flatMap(value -> {
            if (value.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
                return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /// The answer in words.
    public String reason() {
        String words = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        String shown = words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) + "..." : words;
        return "the store answered " + status + meaning() + (shown.isEmpty() ? "" : " \"" + shown + "\"");
    }

    private String meaning() {
        return switch (status) {
            case 400 -> " (it does not accept what it was sent)";
            case 401 -> " (it wants --user and --password-file, or does not accept them)";
            case 403 -> " (this user may not do that)";
            case 404 -> " (there is no graph store at this address)";
            case 405 -> " (this address cannot be written to)";
            case 413 -> " (that is too large for it)";
            case 429 -> " (too many requests)";
            default -> location.map(other -> " (look at " + other + ")").orElse("");
        };
    }
}
