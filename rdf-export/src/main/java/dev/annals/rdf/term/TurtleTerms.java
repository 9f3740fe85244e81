package dev.annals.rdf.term;

/// IRIs as Turtle and TriG have them: RDF 1.1 Turtle, section 6.5.
public final class TurtleTerms {

    private final Prefixes prefixes;
    private final RelativeIris relative;

    public TurtleTerms(Prefixes prefixes, RelativeIris relative) {
        this.prefixes = prefixes;
        this.relative = relative;
    }

    /// An IRI: as a prefixed name where that is legal, else relative to the base where that is safe, else in full.
    public String of(String iri) {
        return prefixes.abbreviate(iri).or(() -> relative.of(iri)).orElseGet(() -> IriReference.of(iri));
    }
}
