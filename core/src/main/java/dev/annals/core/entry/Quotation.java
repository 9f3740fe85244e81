package dev.annals.core.entry;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.core.transfer.Document;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds quoted words in a document: letter by letter, or else with other quotation marks, dashes and white space.
public final class Quotation {

    private static final int AROUND = 40;
    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\u06D4\u3002])\\s+|\\R+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String words;

    /// Of these words; quotation marks around all of them are not among them.
    public Quotation(String words) {
        String stripped = WhiteSpace.stripped(words);
        this.words = isEnclosed(stripped) ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /// Of a text that is nothing but words in quotation marks; empty for any other text.
    public static Optional<Quotation> of(String text) {
        return Optional.of(WhiteSpace.stripped(text)).filter(Quotation::isEnclosed).map(Quotation::new);
    }

    private static boolean isEnclosed(String text) {
        return text.length() > 2 && "\"\u201C\u00AB".indexOf(text.charAt(0)) >= 0 && "\"\u201D\u00BB".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// The words themselves.
    public String words() {
        return words;
    }

    /// Where they stand.
    public Passage in(Document document) {
        if (!document.isText()) {
            return new Passage.Unreadable();
        }
        List<Span> exact = spans(document.text(), Pattern.compile(Pattern.quote(words)));
        List<Span> found = exact.isEmpty() ? spans(document.text(), loosely()) : exact;
        if (found.size() == 1) {
            return found.getFirst().passage(document);
        }
        return found.isEmpty() ? missing(document.text()) : new Passage.Repeated(found.stream().limit(SHOWN).map(span -> span.shown(document.text())).toList());
    }

    /// What is written in other characters is not taken for the same, and told as what it is.
    private Passage missing(String text) {
        String composed = composed(text);
        return spans(composed, new Quotation(composed(words)).loosely()).stream().findFirst()
                .<Passage>map(span -> new Passage.OtherCharacters(WhiteSpace.plain(composed.substring(span.start(), span.end()))))
                .orElseGet(() -> new Passage.Missing(nearest(text)));
    }

    /// With each letter and its accents as one character, and no soft hyphens.
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00AD", "");
    }

    /// From one character of a text to another.
    private record Span(int start, int end) {

        Passage passage(Document document) {
            String text = document.text();
            long before = text.codePointCount(0, start);
            String passage = text.substring(start, end);
            return new Passage.Found(before, before + passage.codePointCount(0, passage.length()), Document.hash(passage), passage);
        }

        String shown(String text) {
            int from = Math.max(0, start - AROUND);
            int to = Math.min(text.length(), end + AROUND);
            return "... " + WhiteSpace.plain(text.substring(from, to)) + " ...";
        }
    }

    private static List<Span> spans(String text, Pattern pattern) {
        var spans = new ArrayList<Span>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /// The same words, where a quotation mark is any, a dash is any, and white space is any.
    private Pattern loosely() {
        var pattern = new StringBuilder();
        String plain = WhiteSpace.plain(words);
        plain.codePoints().forEach(c -> pattern.append(switch (c) {
            case ' ' -> "[\\s\\u00A0\\u200B\\u202F]+";
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> "[\"\u201C\u201D\u201E\u00AB\u00BB]";
            case '\'', '\u2018', '\u2019', '\u201B', '`' -> "['\u2018\u2019\u201B`]";
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "[-\u2010-\u2014\u2212]";
            default -> Pattern.quote(Character.toString(c));
        }));
        return Pattern.compile(pattern.toString());
    }

    /// The sentences with most of the words.
    private List<String> nearest(String text) {
        Set<String> wanted = wordsOf(words);
        Function<String, Long> shared = sentence -> wordsOf(sentence).stream().filter(wanted::contains).count();
        return SENTENCE_END.splitAsStream(text)
                .filter(sentence -> 2 * shared.apply(sentence) >= wanted.size())
                .sorted(Comparator.comparing(shared).reversed())
                .limit(SHOWN).map(WhiteSpace::plain).map(Quotation::shortened).toList();
    }

    private static String shortened(String sentence) {
        int end = Math.min(sentence.length(), LONGEST_SHOWN);
        return end == sentence.length() ? sentence : sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end) + " ...";
    }

    private static Set<String> wordsOf(String text) {
        return new HashSet<>(NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList());
    }
}
