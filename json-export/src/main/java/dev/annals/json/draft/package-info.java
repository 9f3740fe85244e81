/// Drafts: records as people type them into JSON, with the short forms that core understands, as the canonical JSON that is meant.
///
/// Start with `Draft`, which keeps the records of an input until all names are known; `DraftRecord` goes through the fields of one and fills what
/// is meant, `DraftReports` makes reports of sources and quotations. What nobody understands is told at the value that was typed.
@NullMarked
package dev.annals.json.draft;

import org.jspecify.annotations.NullMarked;
