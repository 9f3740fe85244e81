/// Tables of one's own: which columns are which fields of the [Event table][dev.annals.importers.flat], as a file says that people write.
///
/// Start with [TableMapping][dev.annals.importers.mapping.TableMapping], which [MappingFile][dev.annals.importers.mapping.MappingFile] reads;
/// [MappedDataset][dev.annals.importers.mapping.MappedDataset] reads rows by one, and [Proposal][dev.annals.importers.mapping.Proposal] makes one
/// of headings and a look at values.
@NullMarked
package dev.annals.importers.mapping;

import org.jspecify.annotations.NullMarked;
