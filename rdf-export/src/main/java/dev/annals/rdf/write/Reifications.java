package dev.annals.rdf.write;

import dev.annals.core.model.Figure;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says of each report what it asserts, as statements about statements: RDF 1.2 Concepts section 1.5, triple terms and reification.
///
/// A report asserts that a record has the figure, responsibility and so on that names it, and what well-known terms of the record repeat
/// of that: the actor of a participation, the place of a placing.
final class Reifications {

    private static final String REPORT = Vocabulary.property(Figure.REPORT);

    private final RecordTriples record;
    private final Map<String, RdfTerm.Statement> links = new HashMap<>();

    private Reifications(RecordTriples record) {
        this.record = record;
    }

    /// Adds the statements that the reports of a record assert.
    static void addTo(RecordTriples record) {
        var reifications = new Reifications(record);
        List<Block> blocks = List.copyOf(record.blocks());
        blocks.forEach(reifications::findLinks);
        blocks.forEach(reifications::reify);
    }

    /// What owns a node is the one under whose IRI it stands.
    private void findLinks(Block block) {
        block.properties().forEach(property -> {
            for (RdfTerm object : property.objects()) {
                if (isOurs(property.iri()) && object instanceof RdfTerm.Iri node && node.iri().startsWith(block.subject() + "/")) {
                    links.put(node.iri(), new RdfTerm.Statement(block.subject(), property.iri(), node));
                }
            }
        });
    }

    private static boolean isOurs(String property) {
        return property.startsWith(Vocabulary.NAMESPACE);
    }

    private void reify(Block block) {
        RdfTerm.Statement link = links.get(block.subject());
        if (link == null) {
            return;
        }
        for (RdfTerm object : block.objects(REPORT)) {
            if (object instanceof RdfTerm.Iri(String report)) {
                record.add(report, StandardTerms.REIFIES, link);
                shortcuts(link).forEach(statement -> record.add(report, StandardTerms.REIFIES, statement));
            }
        }
    }

    /// What the owner says of resources to which the node leads.
    private List<RdfTerm.Statement> shortcuts(RdfTerm.Statement link) {
        Set<String> mentioned = mentioned(link.object().iri());
        var statements = new ArrayList<RdfTerm.Statement>();
        record.block(link.subject()).properties().forEach(property -> {
            for (RdfTerm object : property.objects()) {
                if (!isOurs(property.iri()) && object instanceof RdfTerm.Iri resource && mentioned.contains(resource.iri())) {
                    statements.add(new RdfTerm.Statement(link.subject(), property.iri(), resource));
                }
            }
        });
        return statements;
    }

    private Set<String> mentioned(String node) {
        var mentioned = new HashSet<String>();
        record.blocks().stream().filter(block -> RecordIri.within(node, block.subject())).forEach(block ->
                block.properties().forEach(property -> property.objects().forEach(object -> {
                    if (isOurs(property.iri()) && object instanceof RdfTerm.Iri(String iri)) {
                        mentioned.add(iri);
                    }
                })));
        return mentioned;
    }
}
