package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How an attack was carried out.
public enum AttackMethod implements Term {
    SUICIDE_BOMBING("By an attacker who blew himself or herself up."),
    VEHICLE_SUICIDE_BOMBING("By an attacker who blew himself or herself up in a vehicle."),
    BOMBING("By explosives, without the death of the attacker being intended."),
    AMBUSH("From hiding, on people who passed."),
    SHOOTING("By firearms."),
    ASSASSINATION("By the targeted killing of a person."),
    ARSON("By fire."),
    HOSTAGE_TAKING("By seizing people."),
    SHELLING("By artillery, mortars or rockets."),
    AIR_STRIKE("From manned aircraft."),
    DRONE_STRIKE("From unmanned aircraft."),
    CAMPAIGN("As a series of attacks of several kinds."),
    UNSPECIFIED("The method is not known."),
    OTHER("In any other way.");

    /// The list of all terms.
    public static final CodeList<AttackMethod> LIST = new CodeList<>("attackMethod", "How an attack was carried out.", List.of(values()));

    private final String doc;

    AttackMethod(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
