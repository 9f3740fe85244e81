package dev.annals.importers.table;

import dev.annals.core.model.Agreement;
import dev.annals.core.model.Aid;
import dev.annals.core.model.Appeal;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Call;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Coercion;
import dev.annals.core.model.Condemnation;
import dev.annals.core.model.Deployment;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Means;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.MeetingFormat;
import dev.annals.core.model.Other;
import dev.annals.core.model.Pledge;
import dev.annals.core.model.Programme;
import dev.annals.core.model.ProgrammeStatus;
import dev.annals.core.model.Protest;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.model.Statement;
import dev.annals.core.model.Threat;
import dev.annals.core.model.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of event that a code can mean; where a kind asks for words, it gets those of the code.
public enum DetailKind {
    MEETING, VISIT, CALL, STATEMENT, PLEDGE, AGREEMENT, CONDEMNATION, APPEAL, THREAT, ATTACK, CLASH, EXERCISE, DEPLOYMENT, PROTEST,
            SANCTION, AID, COERCION, PROGRAMME, OTHER;

    /// The kind of this name.
    public static DetailKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// The detail of an event whose code means this.
    ///
    /// @param label the code in words
    /// @param particular the form of a meeting, the speech act of a statement, the method of an attack, the means of a call, the status of a programme, or that a sanction is lifted
    public Detail detail(String label, Optional<String> particular) {
        return switch (this) {
            case MEETING -> new Meeting(particular.flatMap(MeetingFormat.LIST::find).orElse(MeetingFormat.UNSPECIFIED), Optional.empty(), List.of());
            case VISIT -> new Visit(Optional.empty(), List.of());
            case CALL -> new Call(particular.flatMap(Means.LIST::find).orElse(Means.UNSPECIFIED), List.of());
            case STATEMENT -> new Statement(particular.flatMap(SpeechAct.LIST::find).orElse(SpeechAct.OTHER), label, Optional.empty(),
                    List.of());
            case PLEDGE -> new Pledge(label, Optional.empty(), List.of());
            case AGREEMENT -> new Agreement(label, Optional.empty(), List.of());
            case CONDEMNATION -> new Condemnation(label);
            case APPEAL -> new Appeal(label);
            case THREAT -> new Threat(label, Optional.empty());
            case ATTACK -> new Attack(particular.flatMap(AttackMethod.LIST::find).orElse(AttackMethod.UNSPECIFIED), Optional.empty(),
                    Optional.empty());
            case CLASH -> new Clash(Optional.empty());
            case EXERCISE -> new Exercise(Optional.empty(), Optional.empty());
            case DEPLOYMENT -> new Deployment(Optional.empty(), Optional.empty());
            case PROTEST -> new Protest(Optional.of(label), Optional.empty());
            case SANCTION -> new Sanction(label, particular.isPresent());
            case AID -> new Aid(label, Optional.empty());
            case COERCION -> new Coercion(label, Optional.empty());
            case PROGRAMME -> new Programme(Optional.of(label), Optional.empty(),
                    particular.flatMap(ProgrammeStatus.LIST::find).orElse(ProgrammeStatus.UNSPECIFIED), List.of());
            case OTHER -> new Other(label);
        };
    }
}
