package dev.annals.importers.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What most rows say.
final class Votes {

    private Votes() {}

    /// What most rows have at a place of what they say, or the first of several by code points; rows that have nothing there do not count.
    static Optional<String> at(int place, List<Saying> said) {
        var votes = new TreeMap<String, Long>(CodePoints.ORDER);
        said.forEach(saying -> votes.merge(saying.parts().get(place), saying.times(), Long::sum));
        votes.remove("");
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
