package dev.annals.importers.cast;

import dev.annals.core.model.Source;
import java.util.List;
import java.util.Optional;

/// What a row says of a source: who published it. The id tells all else.
final class SaidOfSource {

    private SaidOfSource() {}

    static String text(Source source) {
        return Saying.text(List.of(source.publisher().orElse("")));
    }

    /// The publisher that most rows name; where none does, that of `own`.
    static Source together(Source own, List<Saying> said) {
        Optional<String> publisher = Votes.at(0, said).or(own::publisher);
        return new Source(
                own.id(), publisher, own.title(), own.published(), own.url(), own.language(), own.sha256(), own.length(), own.file(), own.header());
    }
}
