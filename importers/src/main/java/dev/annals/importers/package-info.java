/// Importers for the datasets that event analysts already hold.
///
/// Start with [DatasetFamily][dev.annals.importers.DatasetFamily], which lists them. The datasets have a room each; rooms of datasets use
/// [the table][dev.annals.importers.table] and [the file][dev.annals.importers.file], which know no dataset, and those that share the codes
/// of CAMEO [these][dev.annals.importers.cameo].
///
/// No row is dropped and nothing is made up. A value that does not fit is a notice with file, line, column and value, and stays in the
/// raw row; a row whose columns cannot be told apart, or that has no id, is rejected with its text.
@NullMarked
package dev.annals.importers;

import org.jspecify.annotations.NullMarked;
