package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Types;
import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Makes a record of each group of triples and hands it on; what makes none is rejected.
final class RecordReader {

    private final String file;
    private final Receiver receiver;
    private final ForeignProperties foreign = new ForeignProperties();
    private final LostMarks marks = new LostMarks();
    private Optional<String> base = Optional.empty();
    private Optional<String> nextBase = Optional.empty();
    private Optional<Part> part = Optional.empty();

    RecordReader(String file, Receiver receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    /// Hands on a record that is known to be right; whether it is, after those before it, which may have been under another base.
    boolean take(CorpusRecord record, String under, Origin origin) {
        base = Optional.of(base.orElse(under));
        if (!base.get().equals(under)) {
            return false;
        }
        nextBase = Optional.of(nextBase.orElseGet(() -> CorpusBase.of(record)));
        receiver.accept(record, origin);
        return true;
    }

    /// Reads the triples of one root, the first subject.
    void read(List<LocatedTriple> group) {
        String root = group.getFirst().subject();
        Optional<Entity<? extends CorpusRecord>> kind = group.stream()
                .filter(triple -> triple.subject().equals(root))
                .flatMap(triple -> triple.recordKind().stream())
                .findFirst();
        if (kind.isPresent()) {
            read(kind.get(), root, group);
        } else if (group.stream().anyMatch(LocatedTriple::isOurs)) {
            rejectStray(root, group);
        } else if (PartMarker.in(group).isPresent()) {
            part = PartMarker.in(group);
        } else {
            group.forEach(triple -> foreign.count(triple.property()));
        }
    }

    private void read(Entity<? extends CorpusRecord> entity, String root, List<LocatedTriple> group) {
        Optional<RecordIri> iri = RecordIri.parse(root, entity);
        if (iri.isEmpty()) {
            String message = "is not the IRI of a record; it should be of the form " + RecordIri.folder("BASE/", entity.name()) + "ID";
            reject(entity.name(), Optional.empty(), root, group, List.of(problem(group, root, message)));
            return;
        }
        Optional<String> id = PercentCode.decode(iri.get().segment());
        try {
            checkBase(iri.get(), group);
            CorpusRecord record = read(entity, new RecordGraph(iri.get(), group, foreign, marks), group.getFirst());
            nextBase = Optional.of(nextBase.orElseGet(() -> CorpusBase.of(record)));
            receiver.accept(record, new Origin(file, group.getFirst().position(), () -> RecordGraph.text(group)));
        } catch (Malformed malformed) {
            reject(entity.name(), id, root, group, malformed.problems());
        }
    }

    private <E extends CorpusRecord> E read(Entity<E> entity, RecordGraph graph, LocatedTriple first) {
        var root = new Found(first.triple().getSubject(), first.position());
        E record = entity.read(new RdfSource(graph, Types.nested(entity), List.of(root), false, root.position()));
        List<LocatedTriple> unvisited = graph.unvisited();
        Malformed.throwIfAny(unvisited.stream().filter(LocatedTriple::isOurs).map(RecordReader::unreached).distinct().toList());
        unvisited.forEach(triple -> foreign.count(triple.property()));
        return record;
    }

    private static Problem unreached(LocatedTriple triple) {
        String property = triple.property().startsWith(Vocabulary.NAMESPACE)
                ? triple.property().substring(Vocabulary.NAMESPACE.length())
                : "rdf:type";
        return new Problem(property, triple.subject(), "belongs to a node to which nothing in the record leads", triple.position());
    }

    /// Ids are unique under one base only, and references are read as ids.
    private void checkBase(RecordIri iri, List<LocatedTriple> group) {
        base = Optional.of(base.orElse(iri.base()));
        if (!iri.base().equals(base.get())) {
            String message = "is not under " + base.get() + " as the records before it are; two corpora have to be read one by one";
            throw new Malformed(problem(group, iri.text(), message));
        }
    }

    private static Problem problem(List<LocatedTriple> group, String value, String message) {
        return new Problem("", value, message, group.getFirst().position());
    }

    private void rejectStray(String root, List<LocatedTriple> group) {
        reject(Rejection.UNKNOWN_TYPE, Optional.empty(), root, group, List.of(new Problem(
                "rdf:type", "", "is missing; it is neither a record nor part of one", group.getFirst().position())));
    }

    private void reject(String type, Optional<String> id, String root, List<LocatedTriple> group, List<Problem> problems) {
        String name = (type.equals(Rejection.UNKNOWN_TYPE) ? "" : type + " ") + "<" + root + ">";
        List<Notice> notices = problems.stream().map(problem -> Notice.of(Severity.ERROR, "malformed", file, name, problem)).toList();
        receiver.reject(new Rejection(type, id, Optional.empty(), notices, RecordGraph.text(group)));
    }

    /// Tells what concerns the whole file, after its last record.
    void finish() {
        foreign.notices(file).forEach(receiver::notice);
        marks.notices(file).forEach(receiver::notice);
        if (part.isPresent()) {
            receiver.notice(partNotice(part.get()));
            return;
        }
        String next = nextBase.orElse(CorpusBase.DEFAULT);
        base.filter(found -> !found.equals(next)).ifPresent(found -> receiver.notice(baseNotice(found, next)));
    }

    /// The description of the corpus, which has its base, is in the first part; so are sources, places and actors.
    private Notice partNotice(Part found) {
        String message = "is the number of the part of " + found.corpus().map(iri -> "<" + iri + ">").orElse("a corpus")
                + " that is here; what it refers to can be in the parts before it, which have to be read first";
        return Notice.of(Severity.WARNING, "part", file, "", new Problem("", Long.toString(found.number()), message, Position.UNKNOWN));
    }

    private Notice baseNotice(String found, String next) {
        String message = "is the base of the records here, but an export of them will have " + next;
        return Notice.of(Severity.WARNING, "base", file, "", new Problem("", found, message, Position.UNKNOWN));
    }
}
