/// Files that were sound, spoilt a little, and what each reader makes of them.
///
/// A [Reader][dev.annals.cli.mutants.Reader] has a sound [Original][dev.annals.cli.mutants.Original]; a seed makes a
/// [Mutant][dev.annals.cli.mutants.Mutant] of it, and a [Judgement][dev.annals.cli.mutants.Judgement] says whether the reading of that was
/// right: what is wrong is told with its place, and whatever is taken without a word is what the sound file says, but for what was changed.
/// Start with [Mutants][dev.annals.cli.mutants.Mutants], which `reliability/mutants` runs; `MutantsTest` tries a few of each reader.
@NullMarked
package dev.annals.cli.mutants;

import org.jspecify.annotations.NullMarked;
