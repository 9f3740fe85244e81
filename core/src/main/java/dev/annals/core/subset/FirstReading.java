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
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Takes all records of a corpus once, to find out which events are asked for, and what they need.
final class FirstReading implements Export, SubsetSurvey {

    private final Judges judges;
    private final Subset subset;
    private final long[] unknown;
    private final IdTable conditions = new IdTable();
    private final Needs needs = new Needs();
    private boolean described;
    private long records;
    private long chosen;

    /// For a subset, by these judges of it.
    FirstReading(Subset subset, Judges judges) {
        this.subset = subset;
        this.judges = judges;
        this.unknown = new long[subset.size()];
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
        judges.see(record);
        needs.see(subset.trimmed(record));
    }

    private void judge(Event event) {
        Judgement found = judges.judge(event);
        conditions.put(event.id(), found.condition());
        switch (found.verdict()) {
            case IN -> {
                chosen++;
                needs.need((Event) subset.trimmed(event));
            }
            case UNKNOWN -> unknown[found.condition()]++;
            case OUT -> {}
        }
    }

    @Override
    public boolean isDescribed() {
        return described;
    }

    /// How many records there are beside descriptions.
    long records() {
        return records;
    }

    /// What was counted, with what is taken out of records that are written.
    SubsetCounts counts(long links, long sourcesLost) {
        return new SubsetCounts(chosen, Arrays.stream(unknown).boxed().toList(), links, sourcesLost);
    }

    @Override
    public OptionalInt condition(Event event) {
        OptionalLong condition = conditions.get(event.id());
        return condition.isPresent() ? OptionalInt.of((int) condition.getAsLong()) : OptionalInt.empty();
    }

    @Override
    public boolean leadsOut(String event) {
        return conditions.get(event).orElse(Judgement.IN.condition()) != Judgement.IN.condition();
    }

    @Override
    public boolean needs(CorpusRecord record) {
        return needs.has(record);
    }

    @Override
    public void finish() {
        needs.finish();
    }

    @Override
    public void close() {
        needs.close();
    }
}
