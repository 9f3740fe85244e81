package dev.annals.core.subset;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.merge.Records;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A few records, and the subset of them that options ask for.
final class SmallWorld {

    static final Corpus CORPUS =
            new Corpus("world", "A small world", Optional.of("All of it."), Optional.of("CC0-1.0"), Optional.empty(), Optional.empty(), List.of());

    final List<String> notices = new ArrayList<>();
    final List<CorpusRecord> found = new ArrayList<>();

    /// What is written of these records, by options such as `--since`, `2024`.
    Transfer select(List<? extends CorpusRecord> records, String... options) {
        var selection = new SubsetSelection(subset(options));
        var transfer = new Transfer(List.of(new Output("out", new Kept(found))), selection, rejection -> {}, notice -> notices.add(notice.toString()));
        selection.survey(receiver -> give(records, receiver));
        selection.description().ifPresent(corpus -> give(List.of(corpus), transfer));
        give(records, transfer);
        transfer.finish();
        return transfer;
    }

    Export kept() {
        return new Kept(found);
    }

    /// The ids of what is written, but for the description.
    List<String> ids(List<? extends CorpusRecord> records, String... options) {
        found.clear();
        notices.clear();
        select(records, options);
        return found.stream().filter(record -> !(record instanceof Corpus)).map(CorpusRecord::id).toList();
    }

    static Subset subset(String... options) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < options.length; i++) {
            SubsetOption option = SubsetOption.of(options[i]).orElseThrow();
            wishes.add(new Wish(option, option.isFlag() ? "" : options[++i]));
        }
        return Subset.of(wishes);
    }

    static void give(List<? extends CorpusRecord> records, Receiver receiver) {
        records.forEach(record -> receiver.accept(record, new Origin("in.json", Position.UNKNOWN, () -> "")));
    }

    static Records records(List<? extends CorpusRecord> records) {
        return receiver -> give(records, receiver);
    }

    private record Kept(List<CorpusRecord> records) implements Export {

        @Override
        public List<Notice> write(CorpusRecord record) {
            records.add(record);
            return List.of();
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }

    static Source source(String id) {
        return new Source(
                id, Optional.of("A paper"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static Place place(String id, PlaceKind kind, String partOf, Code... codes) {
        return new Place(id, kind, "Name of " + id, List.of(), given(partOf), Optional.empty(), Arrays.asList(codes));
    }

    static Place at(String id, String longitude, String latitude) {
        return new Place(
                id, PlaceKind.SETTLEMENT, id, List.of(), Optional.empty(),
                Optional.of(new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude))), List.of());
    }

    static Actor actor(String id, String partOf, Report... reports) {
        return new Actor(
                id, ActorKind.ARMED_GROUP, "Name of " + id, List.of(), Optional.empty(), given(partOf), List.of(), List.of(), List.of(), Arrays.asList(reports));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(id -> !id.isEmpty());
    }

    /// An event of which more can be said.
    static Draft event(String id) {
        return new Draft(id);
    }

    static final class Draft {

        private final String id;
        private When when = When.on(LocalDate.of(2024, 5, 31));
        private Detail detail = new Attack(AttackMethod.BOMBING, Optional.empty(), Optional.of("Bomb"));
        private Factuality factuality = Factuality.ACTUAL;
        private final List<Participation> participations = new ArrayList<>();
        private final List<Placing> placings = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Report> reports = new ArrayList<>();
        private Optional<Lineage> lineage = Optional.empty();
        private Optional<Extras> extras = Optional.empty();

        private Draft(String id) {
            this.id = id;
        }

        Draft between(String earliest, String latest) {
            when = new When(
                    given(earliest).map(LocalDate::parse), given(latest).map(LocalDate::parse), DatePrecision.RANGE, DateNature.WITHIN, Optional.empty(), Optional.empty());
            return this;
        }

        Draft undated() {
            when = new When(Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, DateNature.UNKNOWN, Optional.empty(), Optional.empty());
            return this;
        }

        Draft other(Factuality how) {
            factuality = how;
            detail = new Other("something");
            return this;
        }

        Draft by(String actor) {
            participations.add(new Participation(new ActorRef.Resolved(actor, Optional.empty()), Role.AGENT, Optional.empty(), Optional.empty()));
            return this;
        }

        Draft in(String place, PlacingRole role) {
            placings.add(new Placing(place, role, Optional.empty(), Optional.empty(), Optional.empty()));
            return this;
        }

        Draft killed(FigureBound bound, Amount amount) {
            figures.add(new Figure(Measure.KILLED, Optional.empty(), amount, bound, Optional.empty(), Optional.empty()));
            return this;
        }

        Draft links(String... events) {
            Stream.of(events).map(event -> new Link(LinkKind.PART_OF, event)).forEach(links::add);
            return this;
        }

        Draft reported(Report report) {
            reports.add(report);
            return this;
        }

        Draft of(String dataset, String source) {
            lineage = Optional.of(new Lineage(dataset, Optional.empty(), Optional.empty(), Optional.empty()));
            extras = Optional.of(new Extras(source, 1, "a,raw,row"));
            return this;
        }

        Event made() {
            return new Event(
                    id, factuality, "Event " + id, Optional.of("Much was said."), when, detail, participations, placings, figures, List.of(), links,
                    reports, List.of(), List.of(), lineage, extras);
        }
    }

    static Report report(String id, String... sources) {
        List<Evidence> passages = Stream.of(sources).map(source -> new Evidence(source, 0, 5, "0".repeat(64))).toList();
        return new Report(id, Optional.of("As reported."), List.of(), passages, Optional.empty());
    }

    /// What tells records apart, whatever their order.
    static long content(List<? extends CorpusRecord> records) {
        var stamp = new ContentStamp();
        records.forEach(stamp::write);
        return stamp.stamp().content();
    }
}
