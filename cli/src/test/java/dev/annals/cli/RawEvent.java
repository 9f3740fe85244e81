package dev.annals.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An event as an independent reader finds it in a file, before Annals has seen it.
///
/// @param happened whether it has happened
/// @param first the first day on which it can have been
/// @param last the last day
/// @param killed the low, best and high number of people killed; nothing where there is none
/// @param inexact whether one of these is only a least number
/// @param countries the countries where it happened
/// @param provinces the provinces
/// @param places the places, as exactly as they are given
/// @param actors who took part, as far as they are told apart
record RawEvent(
        boolean happened, Optional<LocalDate> first, Optional<LocalDate> last, List<BigDecimal> killed, boolean inexact, Set<String> countries,
        Set<String> provinces, Set<String> places, Set<String> actors) {}
