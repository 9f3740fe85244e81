package dev.annals.core.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A closed list of terms that a field can take.
///
/// @param <C> the enum that holds the terms
public final class CodeList<C extends Enum<C> & Term> {

    private final String name;
    private final String doc;
    private final List<C> terms;
    private final Map<String, C> byCode;
    private final Map<C, String> codes;

    /// With a name in camel case, what the list tells apart in a sentence, and the terms in the order in which they are offered.
    public CodeList(String name, String doc, List<C> terms) {
        this.name = name;
        this.doc = doc;
        this.terms = List.copyOf(terms);
        this.codes = terms.isEmpty() ? Map.of() : new EnumMap<>(terms.stream().collect(Collectors.toMap(Function.identity(), Term::code)));
        this.byCode = terms.stream().collect(Collectors.toUnmodifiableMap(Term::code, Function.identity()));
    }

    /// The name in camel case.
    public String name() {
        return name;
    }

    /// What the list tells apart, in a sentence.
    public String doc() {
        return doc;
    }

    /// The terms in the order in which they are offered.
    public List<C> terms() {
        return terms;
    }

    /// The code of a term of this list, which has been worked out already.
    public String code(Term term) {
        return Objects.requireNonNull(codes.get(term));
    }

    /// The term with a code, if there is one.
    public Optional<C> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The codes of all terms.
    public List<String> codes() {
        return terms.stream().map(Term::code).toList();
    }
}
