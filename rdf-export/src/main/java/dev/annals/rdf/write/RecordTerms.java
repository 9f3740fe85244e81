package dev.annals.rdf.write;

import dev.annals.core.graph.PercentCode;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The triples of one record with all terms in full, for syntaxes and profiles that look at them once more.
final class RecordTerms implements RecordStatements {

    private final List<String> nodes = new ArrayList<>();
    private final List<RdfTerm> objects = new ArrayList<>();
    private RecordTriples triples = new RecordTriples();

    @Override
    public void begin() {
        nodes.clear();
        objects.clear();
        triples = new RecordTriples();
    }

    /// The triples by subject.
    RecordTriples triples() {
        return triples;
    }

    @Override
    public int record(RecordFrame frame, String id) {
        return node(frame.folder() + PercentCode.encode(id));
    }

    @Override
    public int part(int owner, FieldPlan field) {
        return node(slot(owner, field));
    }

    @Override
    public int part(int owner, FieldPlan field, int place) {
        return node(slot(owner, field) + "/" + place);
    }

    @Override
    public int part(int owner, FieldPlan field, String key) {
        return node(slot(owner, field) + "/" + PercentCode.encode(key));
    }

    private String slot(int owner, FieldPlan field) {
        return nodes.get(owner) + "/" + field.field().name();
    }

    private int node(String iri) {
        nodes.add(iri);
        return nodes.size() - 1;
    }

    @Override
    public int object(int node) {
        return iri(nodes.get(node));
    }

    @Override
    public int object(EncodedName name) {
        return iri(name.iri());
    }

    @Override
    public int reference(RecordFrame target, String id) {
        return iri(target.folder() + PercentCode.encode(id));
    }

    @Override
    public int reference(int record, FieldPlan field, String id) {
        return iri(nodes.get(record) + field.folderName() + "/" + PercentCode.encode(id));
    }

    @Override
    public int text(FieldPlan field, String value) {
        return literal(value, field.datatype());
    }

    @Override
    public int text(String value, String language) {
        return object(new RdfTerm.Tagged(value, language));
    }

    @Override
    public int count(long value) {
        return literal(Long.toString(value), StandardTerms.INTEGER);
    }

    /// Canonical is a form with a point and a digit on each side of it, XML Schema 1.0 part 2 section 3.2.3.2; Turtle needs no quotes
    /// for it.
    @Override
    public int decimal(BigDecimal value) {
        return literal(value.scale() > 0 ? value.toPlainString() : value.toPlainString() + ".0", StandardTerms.DECIMAL);
    }

    @Override
    public int flag(boolean value) {
        return literal(Boolean.toString(value), StandardTerms.BOOLEAN);
    }

    @Override
    public int day(LocalDate value) {
        return literal(value.toString(), StandardTerms.DATE);
    }

    @Override
    public int point(String value) {
        return literal(value, StandardTerms.WKT);
    }

    @Override
    public int string(String text) {
        return literal(text, StandardTerms.STRING);
    }

    @Override
    public int iri(String iri) {
        return object(new RdfTerm.Iri(iri));
    }

    private int literal(String lexical, String datatype) {
        return object(new RdfTerm.Literal(lexical, datatype));
    }

    private int object(RdfTerm term) {
        objects.add(term);
        return objects.size() - 1;
    }

    @Override
    public void add(int node, EncodedName property, int object) {
        triples.add(nodes.get(node), property.iri(), objects.get(object));
    }
}
