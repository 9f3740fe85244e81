package dev.annals.core.subset;

import dev.annals.core.entry.NearestNames;
import java.util.List;

/// Words of a closed list, told with the nearest one where none is meant.
final class KnownWords {

    private KnownWords() {}

    /// Which word of a list is given; throws [MalformedSubset].
    static int index(SubsetOption option, String what, String word, List<String> known) {
        int found = known.indexOf(word);
        if (found < 0) {
            throw new MalformedSubset(option.word() + ": '" + word + "' is not " + what + ". " + suggestion(word, known) + "There are " + String.join(", ", known));
        }
        return found;
    }

    /// A question, where one of the words is nearly the same.
    static String suggestion(String word, List<String> known) {
        var nearest = new NearestNames(word);
        known.forEach(nearest::seeWord);
        return nearest.question();
    }
}
