package dev.annals.spark.part;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.subset.Judges;
import dev.annals.core.subset.SubsetSurvey;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Finding;
import java.util.OptionalInt;

/// What is known of the record at hand and the part of a corpus that is written.
///
/// @param described whether the corpus has a description
/// @param decided what was found out of the records of the split
/// @param judges who judge its events, with what is known of actors and places
public record SplitPart(boolean described, DecidedRecords decided, Judges judges) implements SubsetSurvey {

    @Override
    public boolean isDescribed() {
        return described;
    }

    @Override
    public boolean needs(CorpusRecord record) {
        return decided.is(Finding.Kind.NEEDED);
    }

    @Override
    public OptionalInt condition(Event event) {
        return OptionalInt.of(judges.judge(event).condition());
    }

    @Override
    public boolean leadsOut(String event) {
        return decided.leadsOut(event);
    }
}
