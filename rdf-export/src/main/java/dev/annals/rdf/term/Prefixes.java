package dev.annals.rdf.term;

import dev.annals.core.graph.Namespaces;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The prefixes of a file: those of the vocabularies, and one for each code list and each kind of record.
///
/// @param names the prefix of each namespace, in the order in which they are declared
public record Prefixes(Map<String, String> names) {

    /// The prefixes of the vocabularies, each of which has its properties and classes directly under its namespace.
    public static final Map<String, String> VOCABULARIES = Namespaces.PREFIXES;

    /// The prefixes of a corpus with this base.
    public static Prefixes of(String base) {
        var names = new LinkedHashMap<>(VOCABULARIES);
        addLists(names);
        for (Entity<?> entity : Catalogue.ENTITIES) {
            names.put(RecordIri.folder(base, entity.name()), entity.name());
        }
        return new Prefixes(names);
    }

    /// The prefixes of the ontology and the shapes.
    public static Prefixes ofSchema() {
        var names = new LinkedHashMap<>(VOCABULARIES);
        names.put(StandardTerms.OWL, "owl");
        names.put(StandardTerms.SH, "sh");
        names.put(Vocabulary.SHAPES, "shape");
        addLists(names);
        return new Prefixes(names);
    }

    /// Codes, and kinds of event.
    private static void addLists(Map<String, String> names) {
        for (CodeList<?> list : Catalogue.SCHEMA.lists()) {
            names.put(Vocabulary.codes(list), list.name());
        }
        names.put(Vocabulary.CODES + "detail/", "detail");
    }

    /// An IRI as a prefixed name, where that is legal.
    public Optional<String> abbreviate(String iri) {
        int end = endOfNamespace(iri);
        String prefix = names.get(iri.substring(0, end));
        return prefix != null && isLocalName(iri, end) ? Optional.of(prefix + ":" + iri.substring(end)) : Optional.empty();
    }

    private static int endOfNamespace(String iri) {
        int end = iri.length();
        while (end > 0 && iri.charAt(end - 1) != '/' && iri.charAt(end - 1) != '#') {
            end--;
        }
        return end;
    }

    /// Whether the rest of an IRI is a `PN_LOCAL` of the Turtle grammar; the characters that this grammar allows beyond ours are not used.
    private static boolean isLocalName(String iri, int start) {
        int last = iri.length() - 1;
        if (last < start || iri.charAt(start) == '-' || iri.charAt(start) == '.' || iri.charAt(last) == '.') {
            return false;
        }
        for (int i = start; i <= last; i++) {
            char c = iri.charAt(i);
            if (c == '%' ? !isPercentCode(iri, i) : !isNameCharacter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPercentCode(String iri, int index) {
        return index + 2 < iri.length() && HexFormat.isHexDigit(iri.charAt(index + 1)) && HexFormat.isHexDigit(iri.charAt(index + 2));
    }

    private static boolean isNameCharacter(char c) {
        return PercentCode.isUnreserved(c) && c != '~';
    }
}
