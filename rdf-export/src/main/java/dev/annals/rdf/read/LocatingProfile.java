package dev.annals.rdf.read;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.RelativeIris;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/// What Jena's parser asks while it parses: strict, without a base of its own, and with an eye on where each triple stands.
///
/// Jena's checks of IRIs and literals are off: they are about good style, and what we read is checked when it is read.
final class LocatingProfile extends ParserProfileStd {

    private final long linesBefore;
    private final int longest = Limits.inMemory(Limit.IRI_LENGTH);
    private final RecentNodes recent = new RecentNodes();
    private RelativeIris relative = new RelativeIris(Optional.empty());
    private Position position = Position.UNKNOWN;

    /// For a file of which so many lines have been read otherwise.
    LocatingProfile(ErrorHandler errors, long linesBefore) {
        super(
                new FactoryRDFStd(), errors, IRIxResolver.create().noBase().resolve(true).allowRelative(false).build(),
                PrefixMapFactory.create(), RIOT.getContext(), false, true);
        this.linesBefore = linesBefore;
    }

    /// Declares what is declared at the beginning of our files with this base.
    void declare(String base) {
        setBaseIRI(base);
        Prefixes.of(base).names().forEach((namespace, prefix) -> getPrefixMap().add(prefix, namespace));
    }

    private Position place(long line, long column) {
        return Position.of(line + linesBefore, column);
    }

    /// Jena's parser of RDF/XML makes triples on its own, so that their last term has to tell the place.
    @Override
    public Node createURI(String iri, long line, long col) {
        if (iri.length() > longest) {
            throw new RiotParseException("An IRI has " + iri.length() + " characters; at most " + longest + " are read" + Limits.reached(Limit.IRI_LENGTH), line, col);
        }
        position = place(Math.max(0, line), Math.max(0, col));
        return recent.get(iri).orElseGet(() -> recent.put(iri, resolved(iri, line, col)));
    }

    /// Most relative IRIs are plain names under the base, for which Jena's resolver takes a quarter of the time of reading.
    private Node resolved(String iri, long line, long col) {
        return relative.resolve(iri).map(NodeFactory::createURI).orElseGet(() -> super.createURI(iri, line, col));
    }

    /// What was relative to the base before is another IRI now.
    @Override
    public void setBaseIRI(String base) {
        recent.clear();
        super.setBaseIRI(base);
        relative = RelativeIris.to(getBaseURI());
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long line, long col) {
        position = place(Math.max(0, line), Math.max(0, col));
        return super.createTypedLiteral(lexical, datatype, line, col);
    }

    @Override
    public Node createStringLiteral(String lexical, long line, long col) {
        position = place(Math.max(0, line), Math.max(0, col));
        return super.createStringLiteral(lexical, line, col);
    }

    /// What comes next stands here.
    void moveTo(Position place) {
        position = place;
    }

    /// Where the triple that was created last stands.
    Position position() {
        return position;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
        checkTriple(subject, predicate, object, line, col);
        position = place(line, col);
        return super.createTriple(subject, predicate, object, line, col);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long col) {
        checkQuad(graph, subject, predicate, object, line, col);
        position = place(line, col);
        return super.createQuad(graph, subject, predicate, object, line, col);
    }
}
