package dev.annals.rdf;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.CodeScheme;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Hop;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.MeetingFormat;
import dev.annals.core.model.Name;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.Tenure;
import dev.annals.core.model.Unresolution;
import dev.annals.core.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Records that are easy to look at.
public final class Samples {

    public static final String BASE = "https://example.org/corpus/";

    private Samples() {}

    /// A small corpus with some of everything.
    public static List<CorpusRecord> corpus() {
        return List.of(
                header(Optional.of(BASE)), source("wire"), place("harbour"), actor("union", Optional.empty()),
                actor("minister", Optional.of("union")), meeting("talks"));
    }

    static Corpus header(Optional<String> base) {
        return new Corpus(
                "sample", "A sample", Optional.empty(), Optional.of("CC0-1.0"), Optional.of(LocalDate.of(2026, 11, 22)), base,
                List.of(new CodeScheme("iso", "ISO 3166", Optional.empty())));
    }

    static Source source(String id) {
        return new Source(
                id, Optional.of("Wire"), Optional.of("Talks in \"Harbour City\""), Optional.of(When.on(LocalDate.of(2024, 3, 12))),
                Optional.of("https://wire.example/1?a=b"), Optional.of("en"), Optional.empty(), Optional.of(500L), Optional.empty(),
                Optional.empty());
    }

    static Source titled(String title) {
        return new Source(
                "s", Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Place place(String id) {
        return new Place(
                id, PlaceKind.SETTLEMENT, "Harbour City", List.of(new Name("\u6e2f", Optional.of("zh"))), Optional.empty(),
                Optional.of(new Coordinates(
                        new BigDecimal("46.4"), new BigDecimal("30"), Optional.of(CoordinatesPrecision.EXACT), Optional.of(new Code("geonames", "007")))),
                List.of(new Code("geonames", "007")));
    }

    static Actor actor(String id, Optional<String> partOf) {
        var tenure = new Tenure("minister", Optional.empty(), Optional.of(When.on(LocalDate.of(2020, 2, 29))), Optional.empty());
        return new Actor(
                id, ActorKind.PERSON, "Actor " + id, List.of(), Optional.empty(), partOf, List.of(), List.of(tenure), List.of(), List.of());
    }

    static Event meeting(String id) {
        var minister = new ActorRef.Resolved("minister", Optional.empty());
        var general = new ActorRef.Unresolved("a general", Unresolution.UNNAMED);
        return new Event(
                id, Factuality.ACTUAL, "Talks", Optional.empty(), When.on(LocalDate.of(2024, 3, 11)),
                new Meeting(MeetingFormat.LIST.terms().getFirst(), Optional.empty(), List.of("trade", "line one\nline two")),
                List.of(
                        new Participation(minister, Role.HOST, Optional.empty(), Optional.of("r1")),
                        new Participation(general, Role.GUEST, Optional.empty(), Optional.empty())),
                List.of(new Placing("harbour", PlacingRole.LOCATION, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(figure("62000000000", "r1"), figure("60000000000.5", "r2")),
                List.of(), List.of(), List.of(report("r1"), report("r2")), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Figure figure(String amount, String report) {
        return new Figure(
                Measure.MONEY, Optional.empty(), new Amount.Exact(new BigDecimal(amount)), FigureBound.STATED, Optional.of("USD"),
                Optional.of(report));
    }

    private static Report report(String id) {
        return new Report(
                id, Optional.empty(), List.of(new Hop(new ActorRef.Resolved("union", Optional.of("the union")), "said", Optional.empty())),
                List.of(new Evidence("wire", 10, 20, "ab".repeat(32))));
    }
}
