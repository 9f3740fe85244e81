package dev.annals.spark.fact;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.subset.Judges;
import dev.annals.core.transfer.RecordIndex;
import dev.annals.core.transfer.RecordsBefore;
import dev.annals.spark.split.LineSplit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import scala.Tuple2;

/// What is known of the records of a split from what was found out before; all is well with those of which nothing was found.
public final class DecidedRecords implements RecordsBefore {

    private final LineSplit split;
    private final Iterator<Tuple2<Long, Finding>> findings;
    private final Consumer<Finding> marks;
    private final List<Finding> current = new ArrayList<>();
    private final Set<String> missingEvents = new HashSet<>();
    private Optional<Tuple2<Long, Finding>> ahead;
    private long records;

    /// With the findings of the split in the order of its records, and who takes what is known of others.
    private DecidedRecords(LineSplit split, Iterator<Tuple2<Long, Finding>> findings, Consumer<Finding> marks) {
        this.split = split;
        this.marks = marks;
        this.findings = findings;
        this.ahead = following();
    }

    /// With judges of a subset, who take what is known of actors and places.
    public static DecidedRecords of(LineSplit split, Iterator<Tuple2<Long, Finding>> findings, Judges judges) {
        return new DecidedRecords(split, findings, mark -> judges.mark(mark.type(), mark.id(), mark.length()));
    }

    /// Hands records on, of each of which it is known then what was decided.
    Receiver turning(Receiver receiver) {
        return new ForwardingReceiver(receiver) {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                turn();
                super.accept(record, origin);
            }
        };
    }

    private Optional<Tuple2<Long, Finding>> following() {
        return findings.hasNext() ? Optional.of(findings.next()) : Optional.empty();
    }

    /// The place of the record at hand.
    public long position() {
        return split.position(records - 1);
    }

    /// The place of the first record of the split.
    public long firstPosition() {
        return split.position(0);
    }

    /// The next record comes.
    private void turn() {
        long position = split.position(records);
        records++;
        current.clear();
        while (ahead.isPresent() && ahead.get()._1() <= position) {
            add(ahead.get()._1(), ahead.get()._2(), position);
            ahead = following();
        }
    }

    private void add(long place, Finding finding, long position) {
        if (place != position) {
            throw new IllegalStateException("a finding of record " + place + " is not of record " + position + ": the file has changed since it was read first");
        }
        if (finding.kind() == Finding.Kind.MARK) {
            marks.accept(finding);
            return;
        }
        current.add(finding);
        if (finding.kind() == Finding.Kind.MISSING && finding.type().equals(Event.ENTITY.name())) {
            missingEvents.add(finding.id());
        }
    }

    /// After the last record there must be no finding left.
    void end() {
        ahead.ifPresent(left -> {
            throw new IllegalStateException("a finding of record " + left._1() + " is of no record: the file has changed since it was read first");
        });
    }

    /// Whether this was found of the record at hand.
    public boolean is(Finding.Kind kind) {
        return current.stream().anyMatch(finding -> finding.kind() == kind);
    }

    /// The numbers of the splits or workbooks whose tasks have to know the record at hand.
    public List<Long> takers() {
        return current.stream().filter(finding -> finding.kind() == Finding.Kind.SENT).map(Finding::length).toList();
    }

    /// Whether the record at hand has a link to an event that is not in the subset.
    public boolean leadsOut(String event) {
        return current.stream().anyMatch(finding -> finding.kind() == Finding.Kind.LEADS_OUT && finding.id().equals(event));
    }

    @Override
    public RecordIndex.Seen look(CorpusRecord record, String type) {
        if (is(Finding.Kind.SAME)) {
            return RecordIndex.Seen.SAME;
        }
        return is(Finding.Kind.OTHER) ? RecordIndex.Seen.OTHER : RecordIndex.Seen.NEVER;
    }

    @Override
    public boolean any() {
        return is(Finding.Kind.LATE);
    }

    @Override
    public boolean has(String type, String id) {
        if (type.equals(Event.ENTITY.name())) {
            return !missingEvents.contains(id);
        }
        return current.stream().noneMatch(finding -> finding.kind() == Finding.Kind.MISSING && finding.id().equals(id) && finding.type().equals(type));
    }

    @Override
    public long length(String source) {
        return current.stream().filter(finding -> finding.kind() == Finding.Kind.SHORT && finding.id().equals(source)).findFirst()
                .map(Finding::length).orElse(Long.MAX_VALUE);
    }

    /// A task writes on one thread, where nobody asks for it.
    @Override
    public long textLength() {
        return 0;
    }

    /// Nobody asks for it again.
    @Override
    public void remember(CorpusRecord record, String type) {}
}
