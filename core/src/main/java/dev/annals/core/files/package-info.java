/// Files that a run writes: all of them appear whole, or none does, whatever happens on the way.
///
/// Start with [Targets][dev.annals.core.files.Targets], the files of one run; each is a [Target][dev.annals.core.files.Target] and is
/// written into a [HiddenFile][dev.annals.core.files.HiddenFile] beside its name. When all are whole and on the disk, a
/// [CommitJournal][dev.annals.core.files.CommitJournal] says what goes where, and from then on the files are renamed, by this run or by a
/// later one: [Recovery][dev.annals.core.files.Recovery] finishes what a run that was stopped had begun, and removes what it left.
/// [Claims][dev.annals.core.files.Claims] keep two outputs from being one file. Docs: `docs/files.md`.
@NullMarked
package dev.annals.core.files;

import org.jspecify.annotations.NullMarked;
