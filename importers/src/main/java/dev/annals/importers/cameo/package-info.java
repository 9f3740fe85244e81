/// The codes of CAMEO, which several datasets share: of kinds of event, and of actors.
///
/// Start with [CameoCodes][dev.annals.importers.cameo.CameoCodes]. Programs that take codes for numbers drop the zeros before them, and
/// then 010, a statement, reads 10, a demand. The other columns of a row show which of the two it was; where they do not, the kind of
/// event stays open. Datasets say in [CameoColumns][dev.annals.importers.cameo.CameoColumns] which columns they have for that.
@NullMarked
package dev.annals.importers.cameo;

import org.jspecify.annotations.NullMarked;
