package dev.annals.core.subset;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.IdTable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Takes all records of a corpus once, to find out which events are asked for, and what they need.
final class FirstReading implements Export {

    private static final long IN = -1;

    private final List<Judge> judges;
    private final Omissions omissions;
    private final long[] unknown;
    private final IdTable verdicts = new IdTable();
    private final Needs needs = new Needs();
    private boolean described;
    private long records;
    private long chosen;

    /// By these judges, in the order of their conditions, and without what is left out of each record.
    FirstReading(List<Judge> judges, Omissions omissions) {
        this.judges = judges;
        this.omissions = omissions;
        this.unknown = new long[judges.size()];
    }

    @Override
    public List<Notice> write(CorpusRecord record) {
        records++;
        switch (record) {
            case Corpus corpus -> {
                described = true;
                records--;
            }
            case Source source -> {}
            case Place place -> see(place);
            case Actor actor -> see(actor);
            case Event event -> judge(event);
        }
        return List.of();
    }

    private void see(CorpusRecord record) {
        judges.forEach(judge -> judge.see(record));
        needs.see(omissions.from(record));
    }

    /// A condition that does not hold counts before one of which nobody can tell.
    private void judge(Event event) {
        List<Verdict> found = judges.stream().map(judge -> judge.judge(event)).toList();
        OptionalInt out = first(Verdict.OUT, found);
        OptionalInt open = first(Verdict.UNKNOWN, found);
        if (out.isEmpty() && open.isPresent()) {
            unknown[open.getAsInt()]++;
        }
        long verdict = out.isPresent() ? out.getAsInt() : open.isPresent() ? open.getAsInt() : IN;
        verdicts.put(event.id(), verdict);
        if (verdict == IN) {
            chosen++;
            needs.need((Event) omissions.from(event));
        }
    }

    private static OptionalInt first(Verdict wanted, List<Verdict> found) {
        return IntStream.range(0, found.size()).filter(n -> found.get(n) == wanted).findFirst();
    }

    /// Whether there was a description.
    boolean isDescribed() {
        return described;
    }

    /// How many records there are beside descriptions.
    long records() {
        return records;
    }

    /// How many events are asked for.
    long chosen() {
        return chosen;
    }

    /// How many events may be asked for by a condition, if one knew.
    long unknown(int condition) {
        return unknown[condition];
    }

    /// Whether an event is asked for.
    boolean isChosen(String event) {
        return verdicts.get(event).orElse(0) == IN;
    }

    /// Whether there is an event.
    boolean has(String event) {
        return verdicts.get(event).isPresent();
    }

    /// The condition by which an event is not asked for.
    int condition(String event) {
        return (int) verdicts.get(event).orElseThrow();
    }

    /// Whether an event that is asked for needs a record.
    boolean needs(CorpusRecord record) {
        return needs.has(record);
    }

    @Override
    public void finish() {}

    @Override
    public void close() {
        needs.close();
    }
}
