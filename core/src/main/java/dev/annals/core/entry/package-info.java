/// What people type: how one cell is understood as a value that has several parts, what an empty cell means, which record a name means, and
/// where quoted words stand in an article.
///
/// Start with [DateEntry][dev.annals.core.entry.DateEntry] and [AmountEntry][dev.annals.core.entry.AmountEntry], which read a short form and write
/// one for each value; what may mean two things is refused with both of them, and never guessed.
/// [EntryRules][dev.annals.core.entry.EntryRules] says all of it on a page.
@NullMarked
package dev.annals.core.entry;

import org.jspecify.annotations.NullMarked;
