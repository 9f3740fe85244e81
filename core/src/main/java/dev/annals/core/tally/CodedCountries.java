package dev.annals.core.tally;

import dev.annals.core.scratch.IdTable;
import dev.annals.core.scratch.StoredTexts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The country of each code. Of several it is the one whose id is the least, byte by byte, so that the order in which they come does not matter.
public final class CodedCountries implements Closeable {

    private final IdTable choices = new IdTable();
    private final StoredTexts ids = new StoredTexts();

    /// Takes a place, which may be a country that has a code.
    public void add(String id, KnownPlace place) {
        if (place.isCodedCountry() && find(place.country()).filter(chosen -> lesser(chosen, id).equals(chosen)).isEmpty()) {
            ids.add(choice(place.country(), choices.add(place.country(), 1)), List.of(id));
        }
    }

    /// The lesser of two ids.
    static String lesser(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)) <= 0 ? one : other;
    }

    private static String choice(String key, long number) {
        return number + " " + key;
    }

    private Optional<String> find(String key) {
        return choices.get(key).stream().boxed().findFirst().flatMap(number -> ids.find(choice(key, number))).map(List::getFirst);
    }

    /// The id of the country of a code; what is no such code is an id.
    public String id(String key) {
        return find(key).orElse(key);
    }

    @Override
    public void close() throws IOException {
        ids.close();
    }
}
