package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Judges events by all conditions of a subset.
///
/// What is known of an actor or place by those who saw it can be handed on as marks to others who judge events that name it, on other machines.
public final class Judges {

    private final List<Judge> judges;

    /// Of a subset.
    public Judges(Subset subset) {
        this.judges = subset.conditions().stream().map(Condition::judge).toList();
    }

    /// Whether there is one to whom an event alone does not tell all.
    public boolean needOthers() {
        return judges.stream().anyMatch(Judge::needsOthers);
    }

    /// A place or an actor, which comes before the events that name it.
    public void see(CorpusRecord record) {
        judges.forEach(judge -> judge.see(record));
    }

    /// What all conditions say. One that does not hold counts before one of which nobody can tell.
    public Judgement judge(Event event) {
        List<Verdict> found = judges.stream().map(judge -> judge.judge(event)).toList();
        OptionalInt out = first(Verdict.OUT, found);
        OptionalInt open = first(Verdict.UNKNOWN, found);
        if (out.isPresent()) {
            return new Judgement(Verdict.OUT, out.getAsInt());
        }
        return open.isPresent() ? new Judgement(Verdict.UNKNOWN, open.getAsInt()) : Judgement.IN;
    }

    private static OptionalInt first(Verdict wanted, List<Verdict> found) {
        return IntStream.range(0, found.size()).filter(n -> found.get(n) == wanted).findFirst();
    }

    /// Whether all was known in time; if not, they are ready for another reading, with what is known now.
    public boolean settle() {
        return !judges.stream().map(Judge::settle).toList().contains(false);
    }

    /// What is known of an actor or place, as bits; 0 where nothing is.
    public long marks(String type, String id) {
        long marks = 0;
        int shift = 0;
        for (Judge judge : judges) {
            marks |= judge.marked().marks(type, id, shift);
            shift += judge.marked().sets().size();
        }
        return marks;
    }

    /// Takes what others know of an actor or place.
    public void mark(String type, String id, long marks) {
        int shift = 0;
        for (Judge judge : judges) {
            judge.marked().mark(type, id, marks, shift);
            shift += judge.marked().sets().size();
        }
    }

    /// The names of datasets that were found in events, as far as they matter to what is told.
    public List<String> datasets() {
        return judges.stream().flatMap(judge -> judge.datasets().stream()).toList();
    }

    /// Takes the name of a dataset that others found.
    public void found(String dataset) {
        judges.forEach(judge -> judge.found(dataset));
    }

    /// What to tell at the end.
    public List<Notice> notices() {
        return judges.stream().flatMap(judge -> judge.notices().stream()).toList();
    }
}
