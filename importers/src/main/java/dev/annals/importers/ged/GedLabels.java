package dev.annals.importers.ged;

import java.util.Map;
import java.util.Optional;

/// Codes of UCDP GED in words (codebook 19.1, where_prec, date_prec and event_clarity).
final class GedLabels {

    private static final Map<String, String> PLACES = Map.of(
            "1", "exact location", "2", "near a known point, within about 25 km", "3", "district", "4", "province",
            "5", "line or area without clear bounds", "6", "country", "7", "international waters or air space");
    private static final Map<String, String> DATES = Map.of(
            "1", "exact day", "2", "2 to 6 days", "3", "a week", "4", "8 to 30 days, or a month", "5", "more than a month, up to a year");
    private static final Map<String, String> CLARITY = Map.of("1", "one incident", "2", "several incidents taken together");

    private GedLabels() {}

    static Optional<String> place(String code) {
        return Optional.ofNullable(PLACES.get(code));
    }

    static Optional<String> date(String code) {
        return Optional.ofNullable(DATES.get(code));
    }

    static Optional<String> clarity(String code) {
        return Optional.ofNullable(CLARITY.get(code));
    }
}
