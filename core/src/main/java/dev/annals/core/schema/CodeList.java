package dev.annals.core.schema;

import java.util.List;
import java.util.Optional;

/// A closed list of terms that a field can take.
///
/// @param <C> the enum that holds the terms
/// @param name the name in camel case
/// @param doc what the list tells apart, in a sentence
/// @param terms the terms in the order in which they are offered
public record CodeList<C extends Enum<C> & Term>(String name, String doc, List<C> terms) {

    /// Copies the list of terms.
    public CodeList {
        terms = List.copyOf(terms);
    }

    /// The term with a code, if there is one.
    public Optional<C> find(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /// The codes of all terms.
    public List<String> codes() {
        return terms.stream().map(Term::code).toList();
    }
}
