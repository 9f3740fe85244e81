/// What other libraries make of the same files, each as its own documentation recommends.
///
/// Start with [Peers], whose arguments are a task, a file to read and a file to write. [RdfPeers], [JsonPeers] and [SheetPeers] have the tasks;
/// [CellLines] is a workbook as plain lines, so that each library writes the same cells.
@NullMarked
package dev.annals.peers;

import org.jspecify.annotations.NullMarked;
