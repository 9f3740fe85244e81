package dev.annals.core.model;

import dev.annals.core.schema.Type;
import dev.annals.core.schema.Types;
import java.util.List;

/// What kind of event it is, with the fields that only that kind has.
public sealed interface Detail
        permits Meeting, Visit, Call, Statement, Pledge, Agreement, Condemnation, Appeal, Threat, Attack, Clash, Exercise, Deployment,
                Protest, Sanction, Aid, Coercion, Programme, Other {

    /// The choice between the kinds of event.
    Type<Detail> TYPE = Types.choice("detail", "What kind of event it is, with the fields that only that kind has.", List.of(
            Meeting.ENTITY, Visit.ENTITY, Call.ENTITY, Statement.ENTITY, Pledge.ENTITY, Agreement.ENTITY, Condemnation.ENTITY,
            Appeal.ENTITY, Threat.ENTITY, Attack.ENTITY, Clash.ENTITY, Exercise.ENTITY, Deployment.ENTITY, Protest.ENTITY,
            Sanction.ENTITY, Aid.ENTITY, Coercion.ENTITY, Programme.ENTITY, Other.ENTITY));
}
