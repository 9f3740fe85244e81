package dev.annals.json;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Name;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Role;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.Source;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.model.Statement;
import dev.annals.core.model.Unresolution;
import dev.annals.core.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A corpus with every shape of value in it, small enough to be looked at.
public final class SmallCorpus {

    public static final Corpus DESCRIPTION = new Corpus(
            "small", "A small corpus", Optional.empty(), Optional.of("CC-BY-4.0"), Optional.of(LocalDate.of(2026, 11, 22)),
            Optional.empty(), List.of());

    public static final Source SOURCE = new Source(
            "dawn", Optional.of("Dawn"), Optional.empty(), Optional.of(When.on(LocalDate.of(2022, 3, 22))), Optional.empty(),
            Optional.of("en"), Optional.empty(), Optional.of(1L << 53), Optional.empty(), Optional.of("id;\"name\";\\path\t\u0007"));

    public static final Place PLACE = new Place(
            "dasu", PlaceKind.SITE, "Dasu", List.of(), Optional.empty(),
            Optional.of(new Coordinates(
                    new BigDecimal("35.29"), new BigDecimal("73.2"), Optional.of(CoordinatesPrecision.NEAR),
                    Optional.of(new Code("geonames", "7427390")))), List.of(new Code("iso-3166-1", "PK")));

    public static final Actor ACTOR = new Actor(
            "china", ActorKind.STATE, "China",
            List.of(
                    new Name("\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd", Optional.of("zh-Hans")),
                    new Name("\ud83d\ude80 </b> \u2028", Optional.empty())),
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    private SmallCorpus() {}

    public static List<CorpusRecord> records() {
        return List.of(
                DESCRIPTION, SOURCE, PLACE, ACTOR,
                event("e1", new Sanction("An arms embargo", false), List.of(
                        figure(new Amount.Exact(new BigDecimal("62000000000"))),
                        figure(new Amount.AtLeast(new BigDecimal("-0.1"))),
                        figure(new Amount.AtMost(new BigDecimal("9007199254740993"))),
                        figure(new Amount.NotRecorded()))),
                event(
                        "e2", new Statement(SpeechAct.ASSERTS, "Line one\nline two", Optional.empty(), List.of("trade", "security")),
                        List.of()));
    }

    public static Event event(String id, Detail detail, List<Figure> figures) {
        return new Event(
                id, Factuality.ACTUAL, "An event", Optional.empty(), When.on(LocalDate.of(1, 1, 1)), detail,
                List.of(
                        new Participation(new ActorRef.Resolved("china", Optional.empty()), Role.AGENT, Optional.empty(), Optional.empty()),
                        new Participation(
                                new ActorRef.Unresolved("General [Name]", Unresolution.PLACEHOLDER), Role.TARGET, Optional.empty(),
                                Optional.empty())),
                List.of(), figures, List.of(), List.of(), List.of(), List.of(new Code("cameo", "010")),
                List.of(new Metric("tone", new BigDecimal("-2.50"), Optional.empty())), Optional.empty(), Optional.empty());
    }

    public static Figure figure(Amount amount) {
        return new Figure(Measure.MONEY, Optional.empty(), amount, FigureBound.STATED, Optional.of("USD"), Optional.empty());
    }
}
