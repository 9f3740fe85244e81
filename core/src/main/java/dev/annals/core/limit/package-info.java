/// What is read of one input at the most, so that a small file that was made to do harm neither fills the memory nor keeps a run busy for
/// hours.
///
/// Start with [Limit][dev.annals.core.limit.Limit], which lists them with what each is for and its usual value;
/// [Limits][dev.annals.core.limit.Limits] has the values of this run. All readers ask here, so that no limit is hidden in one of them.
/// Who reaches one says so by [Limits#reached][dev.annals.core.limit.Limits#reached], which names the limit and the option that raises it;
/// nothing is cut without a word. [Unpacking][dev.annals.core.limit.Unpacking] holds what is unpacked to the limits for that; it is a
/// [GatedStream][dev.annals.core.limit.GatedStream], which misses no byte. [GzipMembers][dev.annals.core.limit.GzipMembers] takes nothing that is
/// damaged for the end of a file.
@NullMarked
package dev.annals.core.limit;

import org.jspecify.annotations.NullMarked;
