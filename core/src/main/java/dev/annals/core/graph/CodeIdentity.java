package dev.annals.core.graph;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Code;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Codes that name the very thing that a place or an actor is, as the IRIs that the makers of the codes have given to it. Other codes, such as those of
/// countries or of kinds, stand for more than one thing, or have no IRI.
public final class CodeIdentity {

    private static final List<Gazetteer> GAZETTEERS = List.of(
            new Gazetteer("geonames", Pattern.compile("[1-9][0-9]{0,9}"), "https://sws.geonames.org/", "/"),
            new Gazetteer("wikidata", Pattern.compile("Q[1-9][0-9]{0,11}"), "http://www.wikidata.org/entity/", ""));

    private record Gazetteer(String scheme, Pattern form, String before, String after) {}

    private CodeIdentity() {}

    /// What the n-th code of a record names, counted from 1; empty where it is no code of this sort.
    public static Optional<String> of(CorpusRecord record, int element) {
        Code code = codes(record).get(element - 1);
        return of(code.scheme(), code.value());
    }

    /// What a code of a scheme names; empty for other schemes, and for what is no code of the scheme.
    public static Optional<String> of(String scheme, String value) {
        return GAZETTEERS.stream()
                .filter(gazetteer -> gazetteer.scheme().equals(scheme) && gazetteer.form().matcher(value).matches())
                .map(gazetteer -> gazetteer.before() + value + gazetteer.after())
                .findFirst();
    }

    private static List<Code> codes(CorpusRecord record) {
        if (record instanceof Place place) {
            return place.codes();
        }
        return record instanceof Actor actor ? actor.codes() : List.of();
    }
}
