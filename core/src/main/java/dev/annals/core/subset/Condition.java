package dev.annals.core.subset;

/// What events are asked for.
sealed interface Condition permits InPeriod, InPlaces, InBox, WithActors, InWords, OfDatasets, MinKilled, Where {

    /// The option by which they are, as the ledger names it.
    String option();

    /// What events lack of which it cannot tell.
    default String unknown() {
        return "events lack what is asked about";
    }

    /// One who judges the events of one reading.
    Judge judge();
}
