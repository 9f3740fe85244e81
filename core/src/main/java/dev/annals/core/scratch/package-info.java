/// What does not fit into memory: files that nobody sees, and tables of ids that lie in them.
///
/// Start with [IdTable][dev.annals.core.scratch.IdTable], a number for each of any number of ids; [IdSet][dev.annals.core.scratch.IdSet] counts
/// them, and [SortedEntries][dev.annals.core.scratch.SortedEntries] gives back in order what came in any.
/// [Scratch][dev.annals.core.scratch.Scratch] gives the files, in a folder of the run that only its owner can read, that goes when the program
/// ends, and that the next run takes away where it could not.
@NullMarked
package dev.annals.core.scratch;

import org.jspecify.annotations.NullMarked;
