package dev.annals.core.format;

import dev.annals.core.model.Corpus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What inputs hold, as it was found out from them where no record of theirs says it.
///
/// @param name the name of their format, which becomes the id of the corpus
/// @param dataset what they are files of
/// @param title what they hold, in a line
/// @param summary what they hold, in a few sentences
/// @param licence the licence, as far as it is known
public record Description(String name, String dataset, String title, String summary, Optional<String> licence) {

    /// The description of a corpus that is made of these and of nothing else.
    public static Corpus together(List<Description> all) {
        return new Corpus(
                all.stream().map(Description::name).collect(Collectors.joining("+")), all.stream().map(Description::title).collect(Collectors.joining("; ")),
                Optional.of(all.stream().map(Description::summary).collect(Collectors.joining(" "))), licence(all), Optional.empty(), Optional.empty(),
                List.of());
    }

    /// One licence is that of the corpus; of several, each is that of a part.
    private static Optional<String> licence(List<Description> all) {
        if (all.stream().map(Description::licence).distinct().count() == 1) {
            return all.getFirst().licence();
        }
        return Optional.of(all.stream().flatMap(each -> each.licence().map(text -> each.dataset() + ": " + text).stream())
                .collect(Collectors.joining("; ")));
    }
}
