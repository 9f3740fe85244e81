package dev.annals.rdf.own;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// N-Triples and N-Quads as we write them: a line for each triple, the class of a record in its first line.
final class LineForm extends OwnForm {

    private static final byte[] TYPE = bytes(IriReference.of(StandardTerms.TYPE) + " ");
    private static final byte[] DATATYPE = bytes("^^");
    private static final byte[] END = bytes(" .\n");
    private static final List<byte[]> CLASSES = Catalogue.ENTITIES.stream().map(entity -> bytes(IriReference.of(Vocabulary.classOf(entity)))).toList();

    private final boolean hasGraphs;
    private byte[] base = {};
    private byte[] subject = {};

    LineForm(Syntax syntax) {
        this.hasGraphs = syntax == Syntax.N_QUADS;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The base is what comes before the kind and the id of the first record.
    @Override
    Optional<String> begin() {
        int from = at;
        boolean isType = passesIri() && passes(' ') && passes(TYPE);
        Optional<Entity<?>> kind = isType ? recordClass() : Optional.empty();
        int end = from;
        while (isType && bytes[end] != '>') {
            end++;
        }
        var iri = new String(bytes, Math.min(from + 1, end), Math.max(0, end - from - 1), StandardCharsets.UTF_8);
        at = from;
        Optional<String> found = kind.flatMap(entity -> RecordIri.parse(iri, entity)).map(RecordIri::base);
        base = bytes(found.map(text -> "<" + text).orElse(""));
        return found;
    }

    @Override
    boolean isWhole() {
        return true;
    }

    @Override
    boolean line() {
        if (subject.length > 0 && passes(subject)) {
            return property();
        }
        int from = at;
        if (!passes(base)) {
            return false;
        }
        int path = at;
        if (!passesPath()) {
            return false;
        }
        int end = at;
        if (!passes('>') || !passes(' ')) {
            return false;
        }
        subject = Arrays.copyOfRange(bytes, from, at);
        return isWithinRecord(path, end) ? property() : record(Arrays.copyOfRange(bytes, path, end));
    }

    private boolean record(byte[] node) {
        return passes(TYPE) && recordClass().isPresent() && beginRecord(node) && object();
    }

    /// Only the first line of a record names the class of one.
    private boolean property() {
        if (passes(TYPE)) {
            return recordClass().isEmpty() && object();
        }
        return passesIri() && passes(' ') && object();
    }

    private Optional<Entity<?>> recordClass() {
        for (int i = 0; i < CLASSES.size(); i++) {
            if (comes(CLASSES.get(i))) {
                return Optional.of(Catalogue.ENTITIES.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean object() {
        boolean passed = bytes[at] == '"'
                ? passesQuoted() && switch (bytes[at]) {
                    case ' ' -> true;
                    case '@' -> passesLanguage();
                    default -> passes(DATATYPE) && passesIri();
                }
                : passesIri();
        return passed && (passes(END) || (hasGraphs && passes(' ') && passesIri() && passes(END)));
    }
}
