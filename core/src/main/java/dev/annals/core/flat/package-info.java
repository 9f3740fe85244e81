/// The Event table: each event as one flat row that needs no look-up, for every format that has tables.
///
/// Start with [FlatEvent][dev.annals.core.flat.FlatEvent], whose fields are the columns, and [FlatEvents][dev.annals.core.flat.FlatEvents], which
/// makes the rows. Rows wait in a scratch file until all records are known, because only then it is known which actors and places share a
/// name; what they are called lies in scratch files too, so that memory does not depend on their number. The rules by which numbers are chosen
/// are those of the room `tally`, so that tables and charts agree. [FlatCarried][dev.annals.core.flat.FlatCarried] says what of a record a row
/// holds.
@NullMarked
package dev.annals.core.flat;

import org.jspecify.annotations.NullMarked;
