package dev.annals.core.graph;

import dev.annals.core.model.Actor;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Name;
import dev.annals.core.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The languages of names as tags of texts in a graph.
public final class NameLanguage {

    /// Language, script and region in the usual case (RFC 5646, 2.1.1): some tools change another case, or refuse what is no tag at all.
    private static final Pattern USUAL = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");

    private NameLanguage() {}

    /// The tag of the n-th other name of a record, counted from 1; none where the language is not known, or is no tag that every tool keeps.
    public static Optional<String> of(CorpusRecord record, int element) {
        return names(record).get(element - 1).language().flatMap(NameLanguage::tag);
    }

    /// What the model has as a language, as a tag.
    public static Optional<String> tag(String language) {
        return USUAL.matcher(language).matches() ? Optional.of(language) : Optional.empty();
    }

    private static List<Name> names(CorpusRecord record) {
        if (record instanceof Place place) {
            return place.otherNames();
        }
        return record instanceof Actor actor ? actor.otherNames() : List.of();
    }
}
