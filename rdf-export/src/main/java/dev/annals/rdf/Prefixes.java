package dev.annals.rdf;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The prefixes of a file: those of the vocabularies, and one for each kind of record.
///
/// @param names the prefix of each namespace, in the order in which they are declared
record Prefixes(Map<String, String> names) {

    /// The prefixes of a corpus with this base.
    static Prefixes of(String base) {
        var names = new LinkedHashMap<String, String>();
        names.put(Vocabulary.NAMESPACE, "annals");
        names.put(StandardTerms.DCAT, "dcat");
        names.put(StandardTerms.EDTF_DATATYPES, "edtf");
        names.put(StandardTerms.PROV, "prov");
        names.put(StandardTerms.RDF, "rdf");
        names.put(StandardTerms.RDFS, "rdfs");
        names.put(StandardTerms.SEM, "sem");
        names.put(StandardTerms.XSD, "xsd");
        for (Entity<?> entity : Catalogue.ENTITIES) {
            names.put(RecordIri.folder(base, entity.name()), entity.name());
        }
        return new Prefixes(names);
    }

    /// An IRI as a prefixed name, where that is legal.
    Optional<String> abbreviate(String iri) {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String prefix = names.get(iri.substring(0, end));
        return prefix != null && isLocalName(iri, end) ? Optional.of(prefix + ":" + iri.substring(end)) : Optional.empty();
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
