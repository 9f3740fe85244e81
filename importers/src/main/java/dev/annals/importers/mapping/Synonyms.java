package dev.annals.importers.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What people call things, from a table beside this class.
record Synonyms(Map<String, String> meanings) {

    /// The table `NAME.tsv`: a thing, and what it is called.
    static Synonyms named(String name) {
        try (InputStream in = Synonyms.class.getResourceAsStream(name + ".tsv")) {
            var meanings = new LinkedHashMap<String, String>();
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 2)).forEach(cells -> {
                        for (String word : cells[1].split("\\|", -1)) {
                            meanings.putIfAbsent(key(word), cells[0]);
                        }
                        meanings.putIfAbsent(key(cells[0]), cells[0]);
                    });
            return new Synonyms(meanings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String text) {
        var key = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip();
    }

    /// What a text means as a whole.
    Optional<String> of(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    /// What a text means as a whole, or else by the longest of its words that is known.
    Optional<String> within(String text) {
        String padded = " " + key(text) + " ";
        return of(text).or(() -> meanings.keySet().stream().filter(word -> padded.contains(" " + word + " "))
                .max((one, other) -> Integer.compare(one.length(), other.length())).map(meanings::get));
    }
}
