package dev.annals.rdf.own;

import dev.annals.core.model.Catalogue;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.rdf.write.RecordCopy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turtle as we write it: the prefixes, and then for each record an empty line, and for each node a line for each property.
class TurtleForm extends OwnForm {

    private static final byte[] BASE = ascii("@base <");
    private static final byte[] INDENT = ascii("    ");
    private static final byte[] TYPE = ascii("a ");
    private static final byte[] TYPE_IN_FULL = ascii("rdf:type ");
    private static final byte[] NEXT_OBJECT = ascii(" , ");
    private static final byte[] NEXT_PROPERTY = ascii(" ;\n");
    private static final byte[] END = ascii(" .\n");
    private static final byte[] DATATYPE = ascii("^^");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final List<byte[]> FOLDERS = Catalogue.ENTITIES.stream().map(entity -> ascii(entity.name() + ":")).toList();
    private static final boolean[] IN_NAME = table(c -> isLetter(c) || isDigit(c) || "_-.%".indexOf(c) >= 0);

    private final List<byte[]> classes = Catalogue.ENTITIES.stream()
            .map(entity -> ascii("annals:" + Vocabulary.classOf(entity).substring(Vocabulary.NAMESPACE.length()) + " ")).toList();
    private byte[] base = {};
    private boolean open;
    private boolean empty;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    Optional<String> begin() {
        int from = at;
        if (!passes(BASE)) {
            return Optional.empty();
        }
        int start = at;
        at--;
        if (!passesIri()) {
            return Optional.empty();
        }
        base = Arrays.copyOfRange(bytes, start, at - 1);
        var found = new String(base, StandardCharsets.UTF_8);
        at = from;
        return isPlain(found) && passes(RecordCopy.head(Syntax.TURTLE, found)) ? Optional.of(found) : Optional.empty();
    }

    @Override
    boolean isWhole() {
        return !open && !empty;
    }

    /// Whether the line that comes goes on with a node.
    final boolean isOpen() {
        return open;
    }

    /// Whether the line that comes can stand behind all that is said of a node.
    final boolean isBehindNode() {
        return hasRecord() && !open && !empty;
    }

    @Override
    boolean line() {
        if (open) {
            return passes(INDENT) && property();
        }
        if (bytes[at] == '\n') {
            at++;
            boolean first = !empty;
            empty = true;
            return first;
        }
        return empty ? record() : node();
    }

    /// The first line of a record.
    private boolean record() {
        empty = false;
        byte[] node = bytes[at] == '<' ? pathInBrackets() : name();
        return node.length > 0 && beginRecord(node) && passes(' ') && passes(TYPE) && isRecordClass() && classes();
    }

    private byte[] pathInBrackets() {
        at++;
        int from = passBase();
        return passesPath() && passes('>') ? Arrays.copyOfRange(bytes, from, at - 1) : new byte[0];
    }

    /// Passes the base of an IRI that stands in full; where the path begins.
    private int passBase() {
        passes(base);
        return at;
    }

    /// The path for which a name stands that begins with a kind of record.
    private byte[] name() {
        int from = at;
        boolean known = FOLDERS.stream().anyMatch(this::passes);
        int colon = at - 1;
        if (!known || !passesLocalName()) {
            return new byte[0];
        }
        byte[] path = Arrays.copyOfRange(bytes, from, at);
        path[colon - from] = '/';
        return path;
    }

    /// The first line of a node within the record.
    private boolean node() {
        if (!passes('<')) {
            return false;
        }
        int from = passBase();
        if (!passesPath() || !isWithinRecord(from, at) || !passes('>') || !passes(' ')) {
            return false;
        }
        return passes(TYPE) ? !isRecordClass() && classes() : property();
    }

    private boolean isRecordClass() {
        for (byte[] known : classes) {
            if (comes(known)) {
                return true;
            }
        }
        return false;
    }

    /// The classes of a node, all of them names; none but the first is that of a record.
    private boolean classes() {
        do {
            if (!passesName()) {
                return false;
            }
        } while (passes(NEXT_OBJECT) && !isRecordClass());
        return endOfLine();
    }

    private boolean property() {
        return !comes(TYPE_IN_FULL) && passesName() && passes(' ') && objects();
    }

    private boolean objects() {
        do {
            if (!object()) {
                return false;
            }
        } while (passes(NEXT_OBJECT));
        return endOfLine();
    }

    private boolean endOfLine() {
        if (passes(NEXT_PROPERTY)) {
            open = true;
            return true;
        }
        open = false;
        return passes(END);
    }

    private boolean object() {
        byte first = bytes[at];
        if (first == '"') {
            return passesQuoted() && switch (bytes[at]) {
                case ' ' -> true;
                case '@' -> passesLanguage();
                default -> passes(DATATYPE) && passesIriOrName();
            };
        }
        boolean isWord = isLetter(first) || first == '<';
        return isWord ? passesFlag() || passesIriOrName() : passesNumber();
    }

    private boolean passesFlag() {
        return passes(TRUE) || passes(FALSE);
    }

    final boolean passesIriOrName() {
        return bytes[at] == '<' ? passesIri() : passesName();
    }

    /// Passes a name with its prefix.
    private boolean passesName() {
        int from = at;
        while (isLetter(bytes[at])) {
            at++;
        }
        return at > from && passes(':') && passesLocalName();
    }

    /// Passes what stands behind the prefix: a `PN_LOCAL` (RDF 1.1 Turtle, section 6.5) as we write it.
    private boolean passesLocalName() {
        int from = at;
        while (IN_NAME[bytes[at] & 0xff]) {
            if (bytes[at] == '%' && !isCode()) {
                return false;
            }
            at++;
        }
        return at > from && bytes[from] != '-' && bytes[from] != '.' && bytes[at - 1] != '.';
    }

    /// Passes a number that is an `INTEGER` or a `DECIMAL`.
    private boolean passesNumber() {
        if (bytes[at] == '-' || bytes[at] == '+') {
            at++;
        }
        return passesDigits() && (bytes[at] != '.' || (passes('.') && passesDigits()));
    }

    private boolean passesDigits() {
        int from = at;
        while (isDigit(bytes[at])) {
            at++;
        }
        return at > from;
    }
}
