/// Passages of documents that a user holds: those that reports quote are found in them, those that moved are found again.
///
/// Start with [QuotationAnchor][dev.annals.core.evidence.QuotationAnchor], which records pass through on their way, and
/// [EvidenceRepair][dev.annals.core.evidence.EvidenceRepair]; both look for sources in [SourcesAtHand][dev.annals.core.evidence.SourcesAtHand].
@NullMarked
package dev.annals.core.evidence;

import org.jspecify.annotations.NullMarked;
