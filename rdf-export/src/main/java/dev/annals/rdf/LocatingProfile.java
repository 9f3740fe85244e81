package dev.annals.rdf;

import dev.annals.core.schema.Position;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;

/// What Jena's parser asks while it parses: strict, without a base of its own, and with an eye on where each triple stands.
///
/// Jena's checks of IRIs and literals are off: they are about good style, and what we read is checked when it is read.
final class LocatingProfile extends ParserProfileStd {

    private Position position = Position.UNKNOWN;

    LocatingProfile(ErrorHandler errors) {
        super(
                new FactoryRDFStd(), errors, IRIxResolver.create().noBase().resolve(true).allowRelative(false).build(),
                PrefixMapFactory.create(), RIOT.getContext(), false, true);
    }

    /// Where the triple that was created last stands.
    Position position() {
        return position;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
        checkTriple(subject, predicate, object, line, col);
        position = Position.of(line, col);
        return super.createTriple(subject, predicate, object, line, col);
    }
}
