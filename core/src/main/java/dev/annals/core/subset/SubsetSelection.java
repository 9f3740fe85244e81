package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Link;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Problem;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Says of each record of a corpus whether it belongs to a subset, after the corpus was read once to find out.
///
/// An actor comes before the event that needs it, and links point in both directions. So the records are read twice and none of them waits: their
/// order stays, and what is kept meanwhile is a number for each id, and what actors and places name.
public final class SubsetSelection implements Selection {

    private static final Fate NOT_NEEDED = new Fate.StaysOut("needed by no event");
    private static final String NO_DESCRIPTION = "A corpus of events";

    private final Subset subset;
    private final List<Condition> conditions;
    private final Omissions omissions;
    private FirstReading first = new FirstReading(List.of(), new Omissions(Set.of()));
    private List<Notice> told = List.of();
    private long records;
    private long links;

    /// Of this subset.
    public SubsetSelection(Subset subset) {
        this.subset = subset;
        this.conditions = subset.conditions();
        this.omissions = new Omissions(subset.omissions());
    }

    /// Reads the corpus to find out what belongs to the subset; once more, where a name was explained too late.
    @Override
    public void survey(Consumer<Receiver> reading) {
        List<Judge> judges = conditions.stream().map(Condition::judge).toList();
        do {
            first.close();
            first = new FirstReading(judges, new Omissions(subset.omissions()));
            reading.accept(new Transfer(List.of(new Output("subset", first)), rejection -> {}, notice -> {}));
        } while (judges.stream().map(Judge::settle).toList().contains(false));
        told = judges.stream().flatMap(judge -> judge.notices().stream()).toList();
        records = 0;
        links = 0;
    }

    /// One for a corpus that has none, as nobody could see that it is a subset.
    @Override
    public Optional<Corpus> description() {
        return first.isDescribed() ? Optional.empty() : Optional.of(new Corpus(
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
        return conditions.isEmpty() || first.needs(record) ? new Fate.Goes(omissions.from(record)) : NOT_NEEDED;
    }

    private Fate ifChosen(Event event) {
        records++;
        if (first.isChosen(event.id())) {
            return new Fate.Goes(omissions.from(withoutLinksThatLeadOut(event)));
        }
        if (!first.has(event.id())) {
            throw changed();
        }
        return new Fate.StaysOut(conditions.get(first.condition(event.id())).option());
    }

    /// A link to what is no event of the whole corpus is told as one of the whole corpus.
    private Event withoutLinksThatLeadOut(Event event) {
        List<Link> kept = event.links().stream().filter(link -> first.isChosen(link.event()) || !first.has(link.event())).toList();
        links += event.links().size() - kept.size();
        return kept.size() == event.links().size() ? event : Omissions.with(event, kept);
    }

    private static UnreadableInput changed() {
        return new UnreadableInput("the input", new IOException("it changed between the two readings that a subset takes"));
    }

    @Override
    public List<Notice> finish() {
        if (records != first.records()) {
            throw changed();
        }
        var notices = new ArrayList<>(told);
        for (int n = 0; n < conditions.size(); n++) {
            tell(first.unknown(n), "subset-unknown", conditions.get(n).unknown() + ", so that nobody can tell whether " + conditions.get(n).option() + " asks for them; they are left out", notices);
        }
        tell(links, "subset-links", "links lead to events that are not in the subset; they are taken out", notices);
        tell(omissions.sourcesLost(), "subset-sources", "reports have passages of several sources, of which only the first is named without them", notices);
        if (first.chosen() == 0) {
            notices.add(Notice.of(Severity.WARNING, "subset-empty", "", "", Problem.of("no event is in the subset")));
        }
        return notices;
    }

    private static void tell(long count, String code, String message, List<Notice> notices) {
        if (count > 0) {
            notices.add(Notice.of(Severity.WARNING, code, "", "", Problem.of(String.format(Locale.ROOT, "%,d " + message, count))));
        }
    }
}
