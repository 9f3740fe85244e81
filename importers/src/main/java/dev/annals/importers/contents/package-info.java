/// What the files of a dataset hold, as the description of the corpus says it.
///
/// Start with [Contents][dev.annals.importers.contents.Contents]: the first pass counts in it, of all files of a run together, rows, days,
/// countries and releases, and it makes the title and the summary of them. [TermsOfUse][dev.annals.importers.contents.TermsOfUse] are what
/// the publisher of a dataset says of its use. Nothing here knows a column. Names are kept up to a few, so that memory stays bounded.
@NullMarked
package dev.annals.importers.contents;

import org.jspecify.annotations.NullMarked;
