package dev.annals.json.plover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Agreement;
import dev.annals.core.model.Aid;
import dev.annals.core.model.Appeal;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Call;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coercion;
import dev.annals.core.model.Condemnation;
import dev.annals.core.model.Deployment;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Means;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.MeetingFormat;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Pledge;
import dev.annals.core.model.Programme;
import dev.annals.core.model.ProgrammeStatus;
import dev.annals.core.model.Protest;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.model.Statement;
import dev.annals.core.model.Threat;
import dev.annals.core.model.Visit;
import dev.annals.json.SmallCorpus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PloverTypeTest {

    private static final Optional<String> NONE = Optional.empty();

    /// Details, the types and modes of what has happened, and whether a reader of them knows what kind of event it was.
    static Stream<Arguments> details() {
        return Stream.of(
                Arguments.of(new Meeting(MeetingFormat.BILATERAL, NONE, List.of()), "CONSULT", true), Arguments.of(new Visit(NONE, List.of()), "CONSULT visit", true),
                Arguments.of(new Call(Means.UNSPECIFIED, List.of()), "CONSULT phone", true), Arguments.of(new Pledge("To help", NONE, List.of()), "AGREE", false),
                Arguments.of(new Agreement("Trade", NONE, List.of()), "AGREE", true), Arguments.of(new Condemnation("The attack"), "ACCUSE disapprove", true),
                Arguments.of(new Appeal("Help"), "REQUEST", true), Arguments.of(new Threat("War", NONE), "THREATEN", true), Arguments.of(new Clash(NONE), "ASSAULT", true),
                Arguments.of(new Exercise(NONE, NONE), "COOPERATE", false), Arguments.of(new Deployment(NONE, NONE), "MOBILIZE", true),
                Arguments.of(new Protest(NONE, NONE), "PROTEST", true), Arguments.of(new Sanction("Arms", false), "SANCTION", true),
                Arguments.of(new Sanction("Arms", true), "CONCEDE", true), Arguments.of(new Aid("Wheat", NONE), "AID", true), Arguments.of(new Coercion("Arrests", NONE), "COERCE", true));
    }

    @ParameterizedTest
    @MethodSource("details")
    void aKindOfEventHasAType(Detail detail, String words, boolean tellsKind) {
        Event event = event(detail, Factuality.ACTUAL);

        assertThat(words(event)).isEqualTo(words);
        assertThat(PloverType.tellsKind(event)).isEqualTo(tellsKind);
    }

    @ParameterizedTest
    @CsvSource({
        "SUICIDE_BOMBING, suicide-attack", "VEHICLE_SUICIDE_BOMBING, suicide-attack", "BOMBING, explosives", "SHOOTING, firearms", "ASSASSINATION, targeted", "HOSTAGE_TAKING, abduct",
        "SHELLING, heavy-weapons", "AIR_STRIKE, aerial", "DRONE_STRIKE, drone", "ARSON, destroy"
    })
    void aMethodOfAttackHasAMode(AttackMethod method, String mode) {
        Event event = event(new Attack(method, NONE, NONE), Factuality.ACTUAL);

        assertThat(words(event)).isEqualTo("ASSAULT " + mode);
        assertThat(PloverType.tellsKind(event)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AMBUSH", "CAMPAIGN", "UNSPECIFIED", "OTHER"})
    void anAttackOfAnotherMethodCouldBeAClash(AttackMethod method) {
        Event event = event(new Attack(method, NONE, NONE), Factuality.ACTUAL);

        assertThat(words(event)).isEqualTo("ASSAULT");
        assertThat(PloverType.tellsKind(event)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PRAISES, SUPPORT", "THANKS, SUPPORT", "OPPOSES, REJECT", "ASSERTS, ''", "DENIES, ''", "VOICES_CONCERN, ''"})
    void mostThatIsSaidHasNoType(SpeechAct act, String words) {
        Event event = event(new Statement(act, "So", NONE, List.of()), Factuality.ACTUAL);

        assertThat(words(event)).isEqualTo(words);
        assertThat(PloverType.tellsKind(event)).isFalse();
    }

    @Test
    void programmesAndOtherEventsHaveNoType() {
        for (Detail detail : List.of(new Programme(NONE, NONE, ProgrammeStatus.UNSPECIFIED, List.of()), new Other("Something"))) {
            assertThat(words(event(detail, Factuality.ACTUAL))).isEmpty();
            assertThat(PloverType.tellsKind(event(detail, Factuality.ACTUAL))).isFalse();
        }
    }

    @Test
    void aMeetingToComeIsAnAgreementToMeet() {
        for (Detail detail : List.of(new Meeting(MeetingFormat.BILATERAL, NONE, List.of()), new Visit(NONE, List.of()), new Call(Means.UNSPECIFIED, List.of()))) {
            assertThat(words(event(detail, Factuality.PLANNED))).isEqualTo("AGREE future");
            assertThat(PloverType.tellsKind(event(detail, Factuality.PLANNED))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"ACTUAL, AID", "ALLEGED, AID", "PLANNED, AID future", "HYPOTHETICAL, AID hypothetical", "NEGATED, AID negation"})
    void whetherItHappenedIsAMode(Factuality factuality, String words) {
        assertThat(words(event(new Aid("Wheat", NONE), factuality))).isEqualTo(words);
    }

    @Test
    void anExerciseOfOneIsAMobilization() {
        Event joint = event(new Exercise(NONE, NONE), Factuality.ACTUAL);

        assertThat(words(with(joint, joint.participations().subList(0, 1), List.of()))).isEqualTo("MOBILIZE troops");
    }

    @Test
    void codesOfItsOwnSayMoreThanItsKind() {
        Event aid = event(new Aid("Wheat", NONE), Factuality.PLANNED);
        Event own = with(aid, aid.participations(), List.of(new Code("plover", "AGREE"), new Code("plover-mode", "visit"), new Code("plover-mode", "future"), new Code("cameo", "010")));

        assertThat(words(own)).isEqualTo("AGREE visit future");
        assertThat(PloverType.tellsKind(own)).isFalse();
    }

    private static String words(Event event) {
        return PloverType.of(event).map(type -> String.join(" ", Stream.concat(type.events().stream(), type.modes().stream()).toList())).orElse("");
    }

    private static Event event(Detail detail, Factuality factuality) {
        Event event = SmallCorpus.event("e", detail, List.of());
        return new Event(
                event.id(), factuality, event.title(), event.summary(), event.when(), detail, event.participations(), event.placings(), event.figures(),
                event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(), event.extras());
    }

    private static Event with(Event event, List<Participation> participations, List<Code> codes) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), participations, event.placings(), event.figures(),
                event.responsibilities(), event.links(), event.reports(), codes, event.metrics(), event.lineage(), event.extras());
    }
}
