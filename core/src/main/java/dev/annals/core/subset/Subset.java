package dev.annals.core.subset;

import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Type;
import dev.annals.core.tally.EventKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A part of a corpus that is asked for: of conditions of different options, all have to hold; of several values of one option, one. Each
/// `--where` has to hold.
public final class Subset {

    /// The whole corpus.
    public static final Subset ALL = new Subset(List.of());

    private static final List<String> KINDS = ((Type.Choice<?>) Detail.TYPE).cases().stream().map(Entity::name).toList();

    private final List<Wish> wishes;
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<Omission> omissions = EnumSet.noneOf(Omission.class);

    private Subset(List<Wish> wishes) {
        this.wishes = wishes.stream().sorted(Comparator.comparing(Wish::option)).toList();
        addPeriod();
        addIfAny(SubsetOption.COUNTRY, words -> new InPlaces(SubsetOption.COUNTRY, words));
        addIfAny(SubsetOption.PLACE, words -> new InPlaces(SubsetOption.PLACE, words));
        one(SubsetOption.BBOX).ifPresent(box -> conditions.add(InBox.of(box)));
        addIfAny(SubsetOption.ACTOR, WithActors::new);
        addIfAny(SubsetOption.KIND, words -> coded(SubsetOption.KIND, "a kind of event", KINDS, words, EventKind::of));
        addIfAny(SubsetOption.DATASET, OfDatasets::new);
        addIfAny(SubsetOption.FACTUALITY, words -> coded(
                SubsetOption.FACTUALITY, "a factuality", Factuality.LIST.codes(), words, event -> event.factuality().code()));
        one(SubsetOption.MIN_KILLED).ifPresent(least -> conditions.add(MinKilled.of(least)));
        each(SubsetOption.WHERE).forEach(where -> conditions.add(Where.of(where)));
        each(SubsetOption.WITHOUT).forEach(word -> omissions.add(Omission.of(word)));
    }

    /// What options ask for, in whatever order they are given; throws [MalformedSubset] where they make no sense.
    public static Subset of(List<Wish> wishes) {
        return wishes.isEmpty() ? ALL : new Subset(wishes);
    }

    /// The subsets, each of the one before, that a corpus is, by its description; throws [MalformedSubset] where nobody can tell.
    public static List<Subset> of(Corpus corpus) {
        return corpus.subset().stream().flatMap(text -> WishText.read(text).stream()).map(Subset::of).toList();
    }

    private void addPeriod() {
        Optional<String> since = one(SubsetOption.SINCE);
        Optional<String> until = one(SubsetOption.UNTIL);
        boolean strictly = !each(SubsetOption.STRICTLY).isEmpty();
        if (since.isPresent() || until.isPresent()) {
            conditions.add(new InPeriod(since.map(InPeriod::first), until.map(InPeriod::last), strictly));
        } else if (strictly) {
            throw new MalformedSubset("--strictly belongs to a period: --since, --until or both");
        }
    }

    private void addIfAny(SubsetOption option, Function<List<String>, Condition> condition) {
        List<String> words = each(option);
        if (!words.isEmpty()) {
            conditions.add(condition.apply(words));
        }
    }

    private static Condition coded(SubsetOption option, String what, List<String> known, List<String> words, Function<Event, String> word) {
        words.forEach(each -> KnownWords.index(option, what, each, known));
        return new InWords(option.word(), words, word);
    }

    private Optional<String> one(SubsetOption option) {
        List<String> values = each(option);
        if (values.size() > 1) {
            throw new MalformedSubset(option.word() + " can be given once");
        }
        return values.stream().findFirst();
    }

    private List<String> each(SubsetOption option) {
        return wishes.stream().filter(wish -> wish.option() == option).map(Wish::value).toList();
    }

    /// Whether nothing is left out.
    public boolean isAll() {
        return wishes.isEmpty();
    }

    /// The options.
    public List<Wish> wishes() {
        return wishes;
    }

    /// A record without what is left out of each.
    public CorpusRecord trimmed(CorpusRecord record) {
        return new Omissions(omissions).from(record);
    }

    /// How many conditions there are.
    public int size() {
        return conditions.size();
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    Set<Omission> omissions() {
        return omissions;
    }

    /// The options in one line.
    public String text() {
        return WishText.of(wishes);
    }

    /// The description of this part of a corpus.
    public Corpus describe(Corpus whole) {
        String text = whole.subset().map(before -> WishText.then(before, text())).orElse(text());
        String part = "This is a part of that corpus, by the options " + text + ".";
        return whole.part(whole.title() + " (subset)", whole.summary().map(summary -> summary + " " + part).orElse(part), text);
    }
}
