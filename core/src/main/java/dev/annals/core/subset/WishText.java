package dev.annals.core.subset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Options in one line, as one would give them to a shell; subsets of subsets follow one another after the word `then`.
final class WishText {

    private static final String THEN = "then";
    private static final Pattern PLAIN = Pattern.compile("[\\w.,:/+%@-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\\\\'|[^\\s'\\\\])+");
    private static final Pattern PIECE = Pattern.compile("'([^']*)'|\\\\(')|([^\\s'\\\\]+)");

    private WishText() {}

    static String of(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> wish.option().isFlag() ? wish.option().word() : wish.option().word() + " " + quoted(wish.value()))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    /// The text of a subset of a subset.
    static String then(String first, String second) {
        return first + " " + THEN + " " + second;
    }

    /// The options of each subset of another; throws [MalformedSubset] where a text is none of ours.
    static List<List<Wish>> read(String text) {
        List<List<Wish>> all = new ArrayList<>();
        List<Wish> current = new ArrayList<>();
        all.add(current);
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(THEN)) {
                current = new ArrayList<>();
                all.add(current);
                continue;
            }
            SubsetOption option = SubsetOption.of(words.get(i)).orElseThrow(() -> unknown(text));
            if (!option.isFlag() && ++i == words.size()) {
                throw unknown(text);
            }
            current.add(new Wish(option, option.isFlag() ? "" : words.get(i)));
        }
        return all;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int end = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!text.substring(end, word.start()).isBlank()) {
                throw unknown(text);
            }
            end = word.end();
            words.add(PIECE.matcher(word.group()).results()
                    .map(piece -> piece.group(1) != null ? piece.group(1) : piece.group(2) != null ? piece.group(2) : piece.group(3))
                    .collect(Collectors.joining()));
        }
        if (!text.substring(end).isBlank()) {
            throw unknown(text);
        }
        return words;
    }

    private static MalformedSubset unknown(String text) {
        return new MalformedSubset("The description of a subset says how it was asked for, but not in options that are known: " + text);
    }
}
