package dev.annals.core.tally;

import dev.annals.core.model.Event;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where events happened.
public final class Scenes {

    /// The roles that say it: neither where it began or led to, nor where somebody comes from, nor what it is about.
    private static final Set<PlacingRole> HAPPENED_THERE = EnumSet.of(PlacingRole.LOCATION, PlacingRole.NEAR, PlacingRole.ROUTE);

    private Scenes() {}

    /// The ids of the places where an event happened, each once.
    public static List<String> of(Event event) {
        return event.placings().stream().filter(Scenes::is).map(Placing::place).distinct().toList();
    }

    /// Whether a placing says where it happened.
    public static boolean is(Placing placing) {
        return HAPPENED_THERE.contains(placing.role());
    }
}
