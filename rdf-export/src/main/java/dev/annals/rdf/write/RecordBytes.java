package dev.annals.rdf.write;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.graph.PercentCode;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.Frame;
import dev.annals.rdf.term.PlainId;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.TermWriter;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The triples of one record with all terms as bytes, as a syntax has them.
///
/// Each term is written once, into one place, and triples say where it is. An id that is not [plain][PlainId] goes the long way, as a whole
/// IRI through the gate of the syntax.
final class RecordBytes implements RecordStatements, Subjects {

    private static final byte[] WRITTEN = {};
    private static final String PART = "/x";

    private final String base;
    private final TermWriter terms;
    private final Frame count;
    private final Frame decimal;
    private final Frame flag;
    private final Frame day;
    private final Frame point;
    private final Frame string;

    private final ByteOut written = new ByteOut();
    private final TripleChains triples = new TripleChains();

    private byte[][] fixed = new byte[256][];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int objects;

    private int[] term = new int[64];
    private int[] owners = new int[64];
    private int[] withinFrom = new int[64];
    private int[] withinTo = new int[64];

    RecordBytes(RdfPlan plan, TermWriter terms) {
        this.base = plan.base();
        this.terms = terms;
        this.count = plan.literal("1", StandardTerms.INTEGER);
        this.decimal = plan.literal("1.0", StandardTerms.DECIMAL);
        this.flag = plan.literal("true", StandardTerms.BOOLEAN);
        this.day = plan.literal("2000-01-01", StandardTerms.DATE);
        this.point = plan.literal("POINT(0 0)", StandardTerms.WKT);
        this.string = plan.literal("x", StandardTerms.STRING);
    }

    @Override
    public void begin() {
        written.clear();
        triples.clear();
        objects = 0;
    }

    @Override
    public int record(RecordFrame frame, String id) {
        if (!PlainId.is(id)) {
            return node(NONE, frame.folder() + PercentCode.encode(id));
        }
        int start = written.size();
        written.put(frame.within().before());
        written.ascii(id);
        int end = written.size();
        return node(NONE, reference(frame, id), start, end);
    }

    @Override
    public int part(int owner, FieldPlan field) {
        int start = beginPart(owner, field.slot());
        return endPart(owner, start);
    }

    @Override
    public int part(int owner, FieldPlan field, int place) {
        int start = beginPart(owner, field.slot());
        written.put('/');
        written.number(place);
        return endPart(owner, start);
    }

    @Override
    public int part(int owner, FieldPlan field, String key) {
        if (!PlainId.is(key)) {
            return node(owner, iri(owner) + "/" + field.field().name() + "/" + PercentCode.encode(key));
        }
        int start = beginPart(owner, field.slot());
        written.put('/');
        written.ascii(key);
        return endPart(owner, start);
    }

    private int beginPart(int owner, byte[] slot) {
        int start = written.size();
        written.put(written, withinFrom[owner], withinTo[owner]);
        written.put(slot);
        return start;
    }

    private int endPart(int owner, int start) {
        int end = written.size();
        written.put('>');
        return node(owner, objectFrom(start), start, end);
    }

    /// A node the long way. The IRI of what is within it may look otherwise than its own.
    private int node(int owner, String iri) {
        int object = iri(iri);
        int start = written.size();
        String part = new String(terms.encoded(iri + PART), StandardCharsets.UTF_8);
        written.put(part.substring(0, part.lastIndexOf(PART)).getBytes(StandardCharsets.UTF_8));
        return node(owner, object, start, written.size());
    }

    private int node(int owner, int object, int start, int end) {
        int node = triples.addNode();
        if (node == term.length) {
            term = Arrays.copyOf(term, node * 2);
            owners = Arrays.copyOf(owners, node * 2);
            withinFrom = Arrays.copyOf(withinFrom, node * 2);
            withinTo = Arrays.copyOf(withinTo, node * 2);
        }
        term[node] = object;
        owners[node] = owner;
        withinFrom[node] = start;
        withinTo[node] = end;
        return node;
    }

    /// The IRI of a node in full; one that is relative to the base has no colon.
    private String iri(int node) {
        String reference = written.text(withinFrom[node], withinTo[node]).substring(1);
        return reference.indexOf(':') < 0 ? base + reference : reference;
    }

    @Override
    public int object(int node) {
        return term[node];
    }

    @Override
    public int object(EncodedName name) {
        return fixed(name.bytes());
    }

    @Override
    public int reference(RecordFrame target, String id) {
        return PlainId.is(id) ? ascii(id, target.itself()) : iri(target.folder() + PercentCode.encode(id));
    }

    @Override
    public int reference(int record, FieldPlan field, String id) {
        if (!PlainId.is(id)) {
            return iri(iri(record) + field.folderName() + "/" + PercentCode.encode(id));
        }
        int start = beginPart(record, field.folder());
        written.put('/');
        written.ascii(id);
        written.put('>');
        return objectFrom(start);
    }

    @Override
    public int text(FieldPlan field, String value) {
        return text(value, field.text());
    }

    private int text(String value, Frame frame) {
        int start = begin(frame);
        terms.writeCharacters(value, written);
        return end(start, frame);
    }

    @Override
    public int text(String value, String language) {
        int start = begin(string);
        terms.writeCharacters(value, written);
        written.put(string.after());
        written.put('@');
        written.ascii(language);
        return objectFrom(start);
    }

    @Override
    public int count(long value) {
        int start = begin(count);
        written.number(value);
        return end(start, count);
    }

    /// Canonical is a form with a point and a digit on each side of it, XML Schema 1.0 part 2 section 3.2.3.2; Turtle needs no quotes
    /// for it.
    @Override
    public int decimal(BigDecimal value) {
        int start = begin(decimal);
        written.decimal(value);
        if (value.scale() <= 0) {
            written.ascii(".0");
        }
        return end(start, decimal);
    }

    @Override
    public int flag(boolean value) {
        return ascii(Boolean.toString(value), flag);
    }

    @Override
    public int day(LocalDate value) {
        int start = begin(day);
        written.day(value);
        return end(start, day);
    }

    @Override
    public int point(String value) {
        return ascii(value, point);
    }

    @Override
    public int string(String text) {
        return text(text, string);
    }

    @Override
    public int iri(String iri) {
        return fixed(terms.encoded(iri));
    }

    private int ascii(String value, Frame frame) {
        int start = begin(frame);
        written.ascii(value);
        return end(start, frame);
    }

    private int begin(Frame frame) {
        int start = written.size();
        written.put(frame.before());
        return start;
    }

    private int end(int start, Frame frame) {
        written.put(frame.after());
        return objectFrom(start);
    }

    private int object(byte[] bytes, int start, int end) {
        if (objects == from.length) {
            fixed = Arrays.copyOf(fixed, objects * 2);
            from = Arrays.copyOf(from, objects * 2);
            to = Arrays.copyOf(to, objects * 2);
        }
        fixed[objects] = bytes;
        from[objects] = start;
        to[objects] = end;
        return objects++;
    }

    private int fixed(byte[] bytes) {
        return object(bytes, 0, bytes.length);
    }

    /// What was written last.
    private int objectFrom(int start) {
        return object(WRITTEN, start, written.size());
    }

    @Override
    public void add(int node, EncodedName property, int object) {
        triples.add(node, property, object);
    }

    /// The triples of all nodes.
    TripleChains triples() {
        return triples;
    }

    @Override
    public int size() {
        return triples.nodes();
    }

    @Override
    public String term(int subject) {
        return text(term[subject]);
    }

    @Override
    public int owner(int subject) {
        return owners[subject];
    }

    @Override
    public boolean has(int subject, String property) {
        return first(subject, property) != TripleChains.NONE;
    }

    /// Whoever asks names properties that lead to nothing but IRIs.
    @Override
    public List<String> iris(int subject, String property) {
        int first = first(subject, property);
        if (first == TripleChains.NONE) {
            return List.of();
        }
        var iris = new ArrayList<String>();
        for (int triple = first; triple != TripleChains.NONE; triple = triples.next(triple)) {
            iris.add(text(triples.object(triple)));
        }
        return iris;
    }

    private int first(int node, String property) {
        int head = triples.first(node);
        while (head != TripleChains.NONE && !triples.property(head).iri().equals(property)) {
            head = triples.nextProperty(head);
        }
        return head;
    }

    @SuppressWarnings("ReferenceEquality") // a mark
    private String text(int object) {
        return fixed[object] == WRITTEN ? written.text(from[object], to[object]) : new String(fixed[object], StandardCharsets.UTF_8);
    }

    /// Writes the IRI of a node.
    void putSubject(int node, ByteOut out) {
        put(term[node], out);
    }

    /// Writes the object of a triple.
    void putObject(int triple, ByteOut out) {
        put(triples.object(triple), out);
    }

    @SuppressWarnings("ReferenceEquality") // a mark
    private void put(int object, ByteOut out) {
        if (fixed[object] == WRITTEN) {
            out.put(written, from[object], to[object]);
        } else {
            out.put(fixed[object]);
        }
    }
}
