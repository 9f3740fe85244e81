package dev.annals.rdf.own;

import dev.annals.core.graph.CorpusBase;
import dev.annals.core.scratch.IdSet;
import dev.annals.rdf.term.RelativeIris;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Looks whether a file is made of lines as we write them, with the lines of each record together and none of it elsewhere.
///
/// What stands in a line can still be anything, but a line cannot be anything else than it seems: a parser finds the same subjects in the same order,
/// with the same of them being records, or stops with an error. Whatever makes that doubtful, such as a bracket, a comment or an escape outside of quotes,
/// makes it another file.
abstract class OwnForm {

    private static final boolean[] IN_IRI = table(c -> c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0);
    private static final boolean[] IN_PATH = table(c -> isLetter(c) || isDigit(c) || "/-_.~%".indexOf(c) >= 0);

    private final IdSet records = new IdSet();
    private byte[] root = {};
    byte[] bytes = {};
    int at;

    static boolean[] table(IntPredicate test) {
        var table = new boolean[256];
        for (int c = 0; c < table.length; c++) {
            table[c] = test.test(c);
        }
        return table;
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /// The base of a file that is made like this.
    final Optional<String> baseOf(Window window) throws IOException {
        window.fill();
        look(window);
        Optional<String> base = begin().filter(OwnForm::isPlain);
        return base.isPresent() && goOn(window) ? base : Optional.empty();
    }

    /// Whether IRIs begin with a base as they stand, whoever resolves them.
    static boolean isPlain(String base) {
        return CorpusBase.canServe(base) && RelativeIris.to(base).base().isPresent();
    }

    private boolean goOn(Window window) throws IOException {
        window.pass(at);
        while (window.fill()) {
            look(window);
            if (!line() || at > window.to()) {
                return false;
            }
            window.pass(at);
        }
        return isWhole();
    }

    private void look(Window window) {
        bytes = window.bytes();
        at = window.from();
    }

    /// Goes behind what stands before the records; the base, if that is as we write it.
    abstract Optional<String> begin();

    /// Goes behind the next line, if it is as we write it; every line has an end.
    abstract boolean line();

    /// Whether the file can end here.
    abstract boolean isWhole();

    /// Notes that the lines of a record begin, whose node is this; whether there were none before.
    final boolean beginRecord(byte[] node) {
        root = node;
        return records.add(new String(node, StandardCharsets.ISO_8859_1));
    }

    /// Whether lines of a record have come.
    final boolean hasRecord() {
        return root.length > 0;
    }

    /// Whether a node is within the record whose lines these are.
    final boolean isWithinRecord(int from, int to) {
        int slash = from + root.length;
        return root.length > 0 && slash < to && bytes[slash] == '/' && Arrays.equals(bytes, from, slash, root, 0, root.length);
    }

    final boolean passes(char mark) {
        if (bytes[at] != mark) {
            return false;
        }
        at++;
        return true;
    }

    final boolean passes(byte[] word) {
        boolean comes = comes(word);
        at += comes ? word.length : 0;
        return comes;
    }

    final boolean comes(byte[] word) {
        int end = at + word.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, word, 0, word.length);
    }

    /// Passes the path of a node under the base, which no parser changes: it has no dot segments (RFC 3986, 5.2.4), and codes as we write them.
    final boolean passesPath() {
        int from = at;
        while (IN_PATH[bytes[at] & 0xff]) {
            if (bytes[at] == '%' ? !isCode() : bytes[at] == '/' && !isSegment(at + 1)) {
                return false;
            }
            at++;
        }
        return at > from && bytes[from] >= 'a' && bytes[from] <= 'z';
    }

    private boolean isSegment(int from) {
        int end = from;
        while (bytes[end] == '.') {
            end++;
        }
        return end - from > 2 || (IN_PATH[bytes[end] & 0xff] && bytes[end] != '/');
    }

    /// Two digits behind a percent sign.
    final boolean isCode() {
        return isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2]);
    }

    private static boolean isHexDigit(int c) {
        return isDigit(c) || (c >= 'A' && c <= 'F');
    }

    /// Passes an IRI in its brackets.
    final boolean passesIri() {
        if (!passes('<')) {
            return false;
        }
        int place = at;
        while (IN_IRI[bytes[place] & 0xff]) {
            place++;
        }
        at = place;
        return passes('>');
    }

    /// Passes a text in quotes.
    final boolean passesQuoted() {
        if (!passes('"')) {
            return false;
        }
        int place = at;
        for (byte c = bytes[place]; c != '"'; c = bytes[place]) {
            if (c == '\n' || c == '\r') {
                return false;
            }
            place += c == '\\' && bytes[place + 1] != '\n' ? 2 : 1;
        }
        at = place + 1;
        return true;
    }

    /// Passes the tag of a language.
    final boolean passesLanguage() {
        if (!passes('@') || !isLetter(bytes[at])) {
            return false;
        }
        while (isLetter(bytes[at]) || isDigit(bytes[at]) || bytes[at] == '-') {
            at++;
        }
        return true;
    }
}
