package dev.annals.cli;

import dev.annals.core.subset.MalformedSubset;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which part of a corpus is meant.
final class SubsetArguments {

    @Option(names = "--since", paramLabel = "DAY", description = "Only events that can have been on this day or later; a month or a year also.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Only events that can have been on this day or before; a month or a year also.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--strictly", description = "Only events that lie within --since and --until for certain.")
    private boolean strictly;

    @Option(names = "--country", paramLabel = "NAME", description = "Only events that happened in a country: its name, id or code.")
    private List<String> countries = List.of();

    @Option(names = "--place", paramLabel = "NAME", description = "Only events that happened in a place, or in smaller ones that are a part of it.")
    private List<String> places = List.of();

    @Option(names = "--bbox", paramLabel = "W,S,E,N", description = "Only events that happened at points within these degrees.")
    private Optional<String> box = Optional.empty();

    @Option(names = "--actor", paramLabel = "NAME", description = "Only events with an actor, or with a part of it: its name, id or code.")
    private List<String> actors = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only events of this kind, such as attack.")
    private List<String> kinds = List.of();

    @Option(names = "--dataset", paramLabel = "NAME", description = "Only events that were taken from this dataset.")
    private List<String> datasets = List.of();

    @Option(names = "--factuality", paramLabel = "CODE", description = "Only events of this factuality, such as actual.")
    private List<String> factualities = List.of();

    @Option(names = "--min-killed", paramLabel = "N", description = "Only events with so many people killed or more, by the best figure.")
    private Optional<String> minKilled = Optional.empty();

    @Option(names = "--where", paramLabel = "CONDITION", description = "Only events of which a value is so: 'FIELD OP VALUE', with = != < <= > >= or ~ (contains).")
    private List<String> wheres = List.of();

    @Option(names = "--without", paramLabel = "WHAT", split = ",", description = "Leave out of each record: extras (raw rows), evidence (passages), notes (summaries).")
    private List<String> without = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The part that is meant; that it makes sense is checked before anything is read.
    Subset subset() {
        try {
            return Subset.of(wishes());
        } catch (MalformedSubset e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private List<Wish> wishes() {
        var wishes = new ArrayList<Wish>();
        since.ifPresent(day -> wishes.add(new Wish(SubsetOption.SINCE, day)));
        until.ifPresent(day -> wishes.add(new Wish(SubsetOption.UNTIL, day)));
        if (strictly) {
            wishes.add(new Wish(SubsetOption.STRICTLY, ""));
        }
        countries.forEach(name -> wishes.add(new Wish(SubsetOption.COUNTRY, name)));
        places.forEach(name -> wishes.add(new Wish(SubsetOption.PLACE, name)));
        box.ifPresent(edges -> wishes.add(new Wish(SubsetOption.BBOX, edges)));
        actors.forEach(name -> wishes.add(new Wish(SubsetOption.ACTOR, name)));
        kinds.forEach(kind -> wishes.add(new Wish(SubsetOption.KIND, kind)));
        datasets.forEach(name -> wishes.add(new Wish(SubsetOption.DATASET, name)));
        factualities.forEach(code -> wishes.add(new Wish(SubsetOption.FACTUALITY, code)));
        minKilled.ifPresent(least -> wishes.add(new Wish(SubsetOption.MIN_KILLED, least)));
        wheres.forEach(condition -> wishes.add(new Wish(SubsetOption.WHERE, condition)));
        without.forEach(what -> wishes.add(new Wish(SubsetOption.WITHOUT, what)));
        return wishes;
    }
}
