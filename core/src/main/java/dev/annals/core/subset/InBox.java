package dev.annals.core.subset;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.tally.Scenes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Events that happened at points within a box of degrees, as RFC 7946 section 5 writes one: west, south, east, north. One whose west lies east
/// of its east goes across the 180th meridian (section 5.2).
///
/// @param west the western edge
/// @param south the southern edge
/// @param east the eastern edge
/// @param north the northern edge
record InBox(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) implements Condition {

    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);

    static InBox of(String text) {
        try {
            List<BigDecimal> edges = Arrays.stream(text.split(",", -1)).map(edge -> new BigDecimal(edge.strip())).toList();
            if (edges.size() == 4 && isOnEarth(edges) && edges.get(1).compareTo(edges.get(3)) <= 0) {
                return new InBox(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
            }
        } catch (NumberFormatException e) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    private static boolean isOnEarth(List<BigDecimal> edges) {
        return edges.get(0).abs().compareTo(MOST_LONGITUDE) <= 0 && edges.get(2).abs().compareTo(MOST_LONGITUDE) <= 0
                && edges.get(1).abs().compareTo(MOST_LATITUDE) <= 0 && edges.get(3).abs().compareTo(MOST_LATITUDE) <= 0;
    }

    private static MalformedSubset malformed(String text) {
        return new MalformedSubset("--bbox: '" + text + "' is not west,south,east,north in degrees, such as 33.9,-4.7,41.9,5.5");
    }

    private boolean holds(Coordinates point) {
        boolean across = west.compareTo(east) > 0;
        boolean fromWest = point.longitude().compareTo(west) >= 0;
        boolean toEast = point.longitude().compareTo(east) <= 0;
        return point.latitude().compareTo(south) >= 0 && point.latitude().compareTo(north) <= 0 && (across ? fromWest || toEast : fromWest && toEast);
    }

    @Override
    public String option() {
        return SubsetOption.BBOX.word();
    }

    @Override
    public String unknown() {
        return "events happened at no place whose coordinates are known";
    }

    @Override
    public Judge judge() {
        return new Points();
    }

    /// The places that have points.
    private final class Points implements Judge {

        private final IdSet located = new IdSet();
        private final IdSet inside = new IdSet();

        @Override
        public void see(CorpusRecord record) {
            if (record instanceof Place place && place.coordinates().isPresent()) {
                located.add(place.id());
                if (holds(place.coordinates().get())) {
                    inside.add(place.id());
                }
            }
        }

        @Override
        public Verdict judge(Event event) {
            List<String> places = Scenes.of(event);
            if (places.stream().anyMatch(inside::has)) {
                return Verdict.IN;
            }
            return places.stream().anyMatch(located::has) ? Verdict.OUT : Verdict.UNKNOWN;
        }

        @Override
        public Marked marked() {
            return new Marked(Place.ENTITY.name(), List.of(located, inside));
        }
    }
}
