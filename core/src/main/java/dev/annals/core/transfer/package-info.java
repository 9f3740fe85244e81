/// A run: records of any number of inputs, checked and handed to any number of exports in one pass.
///
/// Start with [Transfer][dev.annals.core.transfer.Transfer]: it takes what an importer reads, checks ids, references and passages, gives each
/// record to every [Output][dev.annals.core.transfer.Output], and keeps the [Ledger][dev.annals.core.transfer.Ledger].
/// The [RecordIndex][dev.annals.core.transfer.RecordIndex] tells what a record is next to those before it, and
/// [EvidenceCheck][dev.annals.core.transfer.EvidenceCheck] compares passages with the documents that a user holds.
@NullMarked
package dev.annals.core.transfer;

import org.jspecify.annotations.NullMarked;
