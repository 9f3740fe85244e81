package dev.annals.rdf.read;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// Lets the profile check what stands where in a triple: a binary syntax can hold anything.
final class CheckedTriples extends StreamRDFBase {

    private final LocatingProfile profile;
    private final StreamRDF out;

    CheckedTriples(LocatingProfile profile, StreamRDF out) {
        this.profile = profile;
        this.out = out;
    }

    @Override
    public void triple(Triple triple) {
        long row = profile.position().line();
        if (!triple.isConcrete()) {
            throw new RiotParseException("a row has a variable", row, 0);
        }
        out.triple(profile.createTriple(triple.getSubject(), triple.getPredicate(), triple.getObject(), row, 0));
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }
}
