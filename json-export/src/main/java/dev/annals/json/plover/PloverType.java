package dev.annals.json.plover;

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
import dev.annals.core.model.Event;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.Other;
import dev.annals.core.model.Pledge;
import dev.annals.core.model.Programme;
import dev.annals.core.model.Protest;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.model.Statement;
import dev.annals.core.model.Threat;
import dev.annals.core.model.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What PLOVER calls an event: its types and modes (PLOVER manual, "Event, mode and context").
///
/// @param events the types
/// @param modes the modes
record PloverType(List<String> events, List<String> modes) {

    static final String TYPES = "plover";
    static final String MODES = "plover-mode";
    static final String CONTEXTS = "plover-context";

    /// The codes that the event has from PLOVER, or else what its kind is called; empty where PLOVER has no word for it.
    static Optional<PloverType> of(Event event) {
        List<String> own = codes(event, TYPES);
        Optional<PloverType> type = own.isEmpty() ? ofDetail(event) : Optional.of(new PloverType(own, codes(event, MODES)));
        return type.map(named -> named.with(auxiliary(event.factuality())));
    }

    static List<String> codes(Event event, String scheme) {
        return event.codes().stream().filter(code -> code.scheme().equals(scheme)).map(Code::value).toList();
    }

    private PloverType with(Optional<String> mode) {
        var all = new ArrayList<>(modes);
        mode.filter(word -> !all.contains(word)).ifPresent(all::add);
        return new PloverType(events, all);
    }

    /// The auxiliary modes, which say whether it happened.
    private static Optional<String> auxiliary(Factuality factuality) {
        return switch (factuality) {
            case PLANNED -> Optional.of("future");
            case HYPOTHETICAL -> Optional.of("hypothetical");
            case NEGATED -> Optional.of("negation");
            case ACTUAL, ALLEGED -> Optional.empty();
        };
    }

    private static Optional<PloverType> type(String event, String... modes) {
        return Optional.of(new PloverType(List.of(event), List.of(modes)));
    }

    /// A meeting that is still to come is an agreement to meet. CAMEO's statements have no successor in PLOVER.
    private static Optional<PloverType> ofDetail(Event event) {
        boolean future = event.factuality() == Factuality.PLANNED;
        return switch (event.detail()) {
            case Meeting meeting -> future ? type("AGREE") : type("CONSULT");
            case Visit visit -> future ? type("AGREE") : type("CONSULT", "visit");
            case Call call -> future ? type("AGREE") : type("CONSULT", "phone");
            case Statement statement -> speech(statement.act());
            case Pledge pledge -> type("AGREE");
            case Agreement agreement -> type("AGREE");
            case Condemnation condemnation -> type("ACCUSE", "disapprove");
            case Appeal appeal -> type("REQUEST");
            case Threat threat -> type("THREATEN");
            case Attack attack -> assault(attack.method());
            case Clash clash -> type("ASSAULT");
            case Exercise exercise -> parties(event) > 1 ? type("COOPERATE") : type("MOBILIZE", "troops");
            case Deployment deployment -> type("MOBILIZE");
            case Protest protest -> type("PROTEST");
            case Sanction sanction -> sanction.lifted() ? type("CONCEDE") : type("SANCTION");
            case Aid aid -> type("AID");
            case Coercion coercion -> type("COERCE");
            case Programme programme -> Optional.empty();
            case Other other -> Optional.empty();
        };
    }

    /// Whether the type and mode tell what kind of event it is; codes of its own say what PLOVER calls it, whatever its kind.
    static boolean tellsKind(Event event) {
        boolean future = event.factuality() == Factuality.PLANNED;
        return codes(event, TYPES).isEmpty() && switch (event.detail()) {
            case Meeting meeting -> !future;
            case Visit visit -> !future;
            case Call call -> !future;
            case Attack attack -> assault(attack.method()).filter(type -> !type.modes.isEmpty()).isPresent();
            case Agreement agreement -> true;
            case Condemnation condemnation -> true;
            case Appeal appeal -> true;
            case Threat threat -> true;
            case Clash clash -> true;
            case Deployment deployment -> true;
            case Protest protest -> true;
            case Sanction sanction -> true;
            case Aid aid -> true;
            case Coercion coercion -> true;
            case Pledge pledge -> false; // AGREE is an agreement
            case Exercise exercise -> false; // COOPERATE and MOBILIZE are more than that
            case Statement statement -> false;
            case Programme programme -> false;
            case Other other -> false;
        };
    }

    private static long parties(Event event) {
        return event.participations().stream().map(participation -> participation.actor()).distinct().count();
    }

    private static Optional<PloverType> speech(SpeechAct act) {
        return switch (act) {
            case PRAISES, THANKS -> type("SUPPORT");
            case OPPOSES -> type("REJECT");
            case ASSERTS, DENIES, CLAIMS, ASSURES, VOICES_CONCERN, PROPOSES, ANNOUNCES, ACKNOWLEDGES, SPECULATES, PREDICTS, OTHER ->
                    Optional.empty();
        };
    }

    private static Optional<PloverType> assault(AttackMethod method) {
        return switch (method) {
            case SUICIDE_BOMBING, VEHICLE_SUICIDE_BOMBING -> type("ASSAULT", "suicide-attack");
            case BOMBING -> type("ASSAULT", "explosives");
            case SHOOTING -> type("ASSAULT", "firearms");
            case ASSASSINATION -> type("ASSAULT", "targeted");
            case HOSTAGE_TAKING -> type("ASSAULT", "abduct");
            case SHELLING -> type("ASSAULT", "heavy-weapons");
            case AIR_STRIKE -> type("ASSAULT", "aerial");
            case DRONE_STRIKE -> type("ASSAULT", "drone");
            case ARSON -> type("ASSAULT", "destroy");
            case AMBUSH, CAMPAIGN, UNSPECIFIED, OTHER -> type("ASSAULT");
        };
    }
}
