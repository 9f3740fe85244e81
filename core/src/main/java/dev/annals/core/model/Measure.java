package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What a figure counts or measures.
public enum Measure implements Term {
    KILLED("People killed."),
    INJURED("People injured."),
    CAPTURED("People taken prisoner or hostage."),
    DISPLACED("People who had to leave their homes."),
    DETAINED("People held by an authority."),
    ATTACKERS("People who carried out an attack."),
    TROOPS("Soldiers."),
    PERSONNEL("Security or other staff."),
    PARTICIPANTS("People or parties taking part."),
    MEMBERS("Members of a body."),
    VEHICLES("Vehicles of any kind."),
    MONEY("An amount of money, in the currency named as unit."),
    INSTANCES("How many times something has happened."),
    ORDINAL("Which number in a series it is, such as the 48th session; not a count."),
    DURATION("A length of time, in the unit named."),
    OTHER("Anything else; the group says what.");

    /// The list of all terms.
    public static final CodeList<Measure> LIST = new CodeList<>("measure", "What a figure counts or measures.", List.of(values()));

    private final String doc;

    Measure(String doc) {
        this.doc = doc;
    }

    /// Whether it counts what there are only whole ones of, and no fewer than none.
    public boolean countsWholes() {
        return switch (this) {
            case KILLED, INJURED, CAPTURED, DISPLACED, DETAINED, ATTACKERS, TROOPS, PERSONNEL, PARTICIPANTS, MEMBERS, VEHICLES, INSTANCES, ORDINAL -> true;
            case MONEY, DURATION, OTHER -> false;
        };
    }

    @Override
    public String doc() {
        return doc;
    }
}
