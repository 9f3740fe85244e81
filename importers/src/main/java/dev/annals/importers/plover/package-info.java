/// PLOVER records in JSON, and POLECAT, the tables in which the same ontology is published.
///
/// Start with [PolecatDataset][dev.annals.importers.plover.PolecatDataset] for the table and with
/// [PloverDataset][dev.annals.importers.plover.PloverDataset] for the records. The keys of a record are its columns, so that both share
/// all that tables have. The kind of event comes from one table of codes.
@NullMarked
package dev.annals.importers.plover;

import org.jspecify.annotations.NullMarked;
