package dev.annals.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Other;
import dev.annals.core.model.Place;
import dev.annals.core.model.Visit;
import dev.annals.core.model.When;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphTermsTest {

    private static String classOf(String name) {
        return Schema.of(Catalogue.ENTITIES).kinds().stream().filter(kind -> kind.entity().name().equals(name)).findFirst().map(GraphNames::classOf).orElseThrow();
    }

    private static Type.Choice<?> choice(Type<?> type) {
        return (Type.Choice<?>) type;
    }

    @Test
    void classesAreInCamelCaseAndCasesNameTheirChoice() {
        assertThat(classOf("code-scheme")).isEqualTo("CodeScheme");
        assertThat(classOf("at-least")).isEqualTo("AtLeastAmount");
        assertThat(GraphNames.classOf(choice(Amount.TYPE))).isEqualTo("Amount");
    }

    @Test
    void codesStandUnderTheirList() {
        assertThat(GraphNames.codesOf(DatePrecision.LIST)).isEqualTo(Namespaces.CODES + "datePrecision/");
        assertThat(ComputedTerms.concept(choice(Detail.TYPE), Visit.ENTITY)).isEqualTo(Namespaces.CODES + "detail/visit");
    }

    @Test
    void aPointHasItsLongitudeFirstAndNoExponent() {
        assertThat(ComputedTerms.point("30.70", "1E+1")).isEqualTo("POINT(30.7 10)");
        assertThat(ComputedTerms.point("0.00", "-0.5")).isEqualTo("POINT(0 -0.5)");
    }

    @Test
    void onlyCoordinatesHaveAPositionAndOnlyTheDetailIsTheKind() {
        assertThat(ComputedTerms.hasPosition(Coordinates.ENTITY)).isTrue();
        assertThat(ComputedTerms.hasPosition(Place.ENTITY)).isFalse();
        assertThat(ComputedTerms.isKind(Event.DETAIL)).isTrue();
        assertThat(ComputedTerms.isKind(Event.WHEN)).isFalse();
    }

    @Test
    void onlyACorpusIsADatasetAndHasALicence() {
        assertThat(DatasetTerms.describe(Corpus.ENTITY)).isTrue();
        assertThat(DatasetTerms.describe(Place.ENTITY)).isFalse();
        assertThat(DatasetTerms.isLicence(Corpus.LICENCE)).isTrue();
        assertThat(DatasetTerms.isLicence(Corpus.TITLE)).isFalse();
        assertThat(DatasetTerms.licence("CC0-1.0")).contains("http://spdx.org/licenses/CC0-1.0");
        assertThat(DatasetTerms.licence("ask us")).isEmpty();
    }

    @Test
    void theBaseIsThatOfTheCorpusWhereItCanServe() {
        assertThat(CorpusBase.of(corpus("https://example.org/"))).isEqualTo("https://example.org/");
        assertThat(CorpusBase.of(corpus("no base"))).isEqualTo(CorpusBase.DEFAULT);
    }

    private static Corpus corpus(String base) {
        return new Corpus("c", Optional.empty(), "Corpus", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(base), List.of());
    }

    @Test
    void wellKnownTermsAreFoundByClassByTermAndByWhatTheyRepeat() {
        assertThat(Alignment.classes(Event.ENTITY)).isEmpty();
        assertThat(Alignment.canHave(Event.ENTITY, Namespaces.SEM + "Event")).isTrue();
        assertThat(Alignment.canHave(Place.ENTITY, Namespaces.SEM + "Event")).isFalse();
        assertThat(Alignment.classes(corpus("https://example.org/"))).containsExactly(Namespaces.DCAT + "Dataset", Namespaces.VOID + "Dataset");
        assertThat(Alignment.classes(When.ENTITY)).isEmpty();
        assertThat(Alignment.endingWith(When.EARLIEST)).extracting(Alignment.Rule::property).containsExactly(Namespaces.SEM + "hasEarliestBeginTimeStamp");
        assertThat(Alignment.endingWith(When.NATURE)).isEmpty();
        assertThat(Alignment.about(Namespaces.SEM + "hasPlace")).singleElement().satisfies(rule -> assertThat(rule.path()).startsWith(Event.PLACINGS));
        assertThat(Alignment.about(Namespaces.SEM + "nothing")).isEmpty();
    }

    @Test
    void aNodeNamesItsValuesByTheirFieldAndInListsByKeyOrPlace() {
        var node = new OpenNode("event/e");
        assertThat(node.name()).isEqualTo("event/e");
        assertThatThrownBy(node::field).isInstanceOf(IllegalStateException.class);

        node.turnTo(Event.WHEN);
        assertThat(node.inList()).isFalse();
        assertThat(node.valueName(Optional.of("k"))).isEqualTo("event/e/when");

        node.turnTo(Event.REPORTS);
        node.turnTo(2);
        assertThat(node.inList()).isTrue();
        assertThat(node.element()).isEqualTo(2);
        assertThat(node.valueName(Optional.empty())).isEqualTo("event/e/reports/2");
        assertThat(node.valueName(Optional.of("r 1"))).isEqualTo("event/e/reports/r%201");

        node.turnTo(Event.WHEN);
        assertThat(node.element()).isZero();
    }

    @Test
    void aNodeHasAPointOnceBothNumbersAreKnown() {
        var node = new OpenNode("place/p/coordinates");
        node.turnTo(Coordinates.LATITUDE);
        node.note("46.4");
        assertThat(node.point()).isEmpty();
        node.turnTo(Coordinates.PRECISION);
        node.note("1");
        node.turnTo(Coordinates.LONGITUDE);
        node.note("30.7");
        assertThat(node.point()).contains("POINT(30.7 46.4)");
    }

    @Test
    void aRuleHoldsAtTheNodeWhereItsPathBegins() {
        var event = new OpenNode("event/e");
        var when = new OpenNode("event/e/when");
        event.turnTo(Event.WHEN);
        when.turnTo(When.EARLIEST);

        assertThat(rules(Factuality.ACTUAL, List.of(event, when))).containsExactly("event/e " + Namespaces.SEM + "hasEarliestBeginTimeStamp");
        assertThat(rules(Factuality.PLANNED, List.of(event, when))).isEmpty();
        assertThat(rules(Factuality.ACTUAL, List.of(when))).isEmpty();
        event.turnTo(Event.TITLE);
        assertThat(rules(Factuality.ACTUAL, List.of(event, when))).isEmpty();
        assertThat(rules(Factuality.PLANNED, List.of(when, event))).containsExactly("event/e " + Namespaces.RDFS + "label");
    }

    private static List<String> rules(Factuality factuality, List<OpenNode> open) {
        var event = new Event(
                "e", factuality, "Visit", Optional.empty(), When.on(LocalDate.of(2024, 3, 11)), new Other("visit"), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        var found = new ArrayList<String>();
        OpenNode.findRules(event, open, (node, rule) -> found.add(node.name() + " " + rule.property()));
        return found;
    }
}
