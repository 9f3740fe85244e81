/// Who and what events refer to: sources, places and actors, each written once, whatever the order of the rows.
///
/// Start with [Cast][dev.annals.importers.cast.Cast]. A run has two of them. The first pass gives what every row says of an actor or a
/// place to a [GatheringCast][dev.annals.importers.cast.GatheringCast], which keeps it in scratch; the second pass hands each on at first
/// sight, with all that was gathered, by a [FirstSightCast][dev.annals.importers.cast.FirstSightCast]. How the sayings of many rows
/// become one record is told in [SaidOfActor][dev.annals.importers.cast.SaidOfActor] and
/// [SaidOfPlace][dev.annals.importers.cast.SaidOfPlace].
@NullMarked
package dev.annals.importers.cast;

import org.jspecify.annotations.NullMarked;
