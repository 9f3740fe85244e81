package dev.annals.core.subset;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import java.util.OptionalInt;

/// What was found out about a corpus before it is read for its part.
public interface SubsetSurvey {

    /// Whether there is a description.
    boolean isDescribed();

    /// Whether an event that is asked for needs a record.
    boolean needs(CorpusRecord record);

    /// The number of the condition by which an event is not asked for, less than none where it is; nothing where it was not there.
    OptionalInt condition(Event event);

    /// Whether a link leads to an event that is there, and not asked for.
    boolean leadsOut(String event);
}
