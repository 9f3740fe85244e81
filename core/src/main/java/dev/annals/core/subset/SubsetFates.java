package dev.annals.core.subset;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Link;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.transfer.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Says of each record whether it belongs to a subset, by what was found out about the corpus before.
public final class SubsetFates implements Selection {

    private static final Fate NOT_NEEDED = new Fate.StaysOut("needed by no event");
    private static final String NO_DESCRIPTION = "A corpus of events";

    private final Subset subset;
    private final List<Condition> conditions;
    private final Omissions omissions;
    private final SubsetSurvey survey;
    private long records;
    private long links;

    /// Of this subset, by this survey.
    public SubsetFates(Subset subset, SubsetSurvey survey) {
        this.subset = subset;
        this.conditions = subset.conditions();
        this.omissions = new Omissions(subset.omissions());
        this.survey = survey;
    }

    /// One for a corpus that has none, as nobody could see that it is a subset.
    @Override
    public Optional<Corpus> description() {
        return survey.isDescribed() ? Optional.empty() : Optional.of(new Corpus(
                "corpus", NO_DESCRIPTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Override
    public Fate of(CorpusRecord record) {
        return switch (record) {
            case Corpus corpus -> new Fate.Goes(subset.describe(corpus));
            case Source source -> ifNeeded(source);
            case Place place -> ifNeeded(place);
            case Actor actor -> ifNeeded(actor);
            case Event event -> ifChosen(event);
        };
    }

    /// Where all events are asked for, all that is there stays.
    private Fate ifNeeded(CorpusRecord record) {
        records++;
        return conditions.isEmpty() || survey.needs(record) ? new Fate.Goes(omissions.from(record)) : NOT_NEEDED;
    }

    private Fate ifChosen(Event event) {
        records++;
        int condition = survey.condition(event).orElseThrow(SubsetFates::changed);
        return condition == Judgement.IN.condition()
                ? new Fate.Goes(omissions.from(withoutLinksThatLeadOut(event))) : new Fate.StaysOut(conditions.get(condition).option());
    }

    /// A link to what is no event of the whole corpus is told as one of the whole corpus.
    private Event withoutLinksThatLeadOut(Event event) {
        List<Link> kept = event.links().stream().filter(link -> !survey.leadsOut(link.event())).toList();
        links += event.links().size() - kept.size();
        return kept.size() == event.links().size() ? event : Omissions.with(event, kept);
    }

    static UnreadableInput changed() {
        return new UnreadableInput("the input", new IOException("it changed between the two readings that a subset takes"));
    }

    /// How many records were asked about beside descriptions.
    long records() {
        return records;
    }

    /// How many links were taken out.
    public long links() {
        return links;
    }

    /// How many reports had passages of several sources, of which only the first can be named without passages.
    public long sourcesLost() {
        return omissions.sourcesLost();
    }
}
