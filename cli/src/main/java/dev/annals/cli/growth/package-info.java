/// How several inputs become one corpus, and how a corpus grows.
///
/// [DescribedInputs][dev.annals.cli.growth.DescribedInputs] are read one after the other under one description. What is added to a corpus of
/// datasets is read together with [the files of which it was made][dev.annals.cli.growth.CorpusFiles], which are put together again from its rows;
/// [KeptFiles][dev.annals.cli.growth.KeptFiles] are those of which rows are not in the corpus.
@NullMarked
package dev.annals.cli.growth;

import org.jspecify.annotations.NullMarked;
