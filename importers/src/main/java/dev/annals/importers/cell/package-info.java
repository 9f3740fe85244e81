/// What a cell of a file can say, whatever its column means: days however they are written, words for nothing, characters at the edges.
///
/// Start with [Content][dev.annals.importers.cell.Content], which says what the cells of a column hold, and with
/// [Days][dev.annals.importers.cell.Days] for dates. Nothing here knows a file or a dataset. What only the whole file can decide, such as
/// the order of day and month, is asked for.
@NullMarked
package dev.annals.importers.cell;

import org.jspecify.annotations.NullMarked;
