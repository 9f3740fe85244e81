package dev.annals.cli;

import dev.annals.cli.growth.CorpusFiles;
import dev.annals.cli.growth.CorpusFiles.CorpusFile;
import dev.annals.cli.growth.CorpusLook;
import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.growth.EarlierFiles;
import dev.annals.cli.growth.EarlierRun;
import dev.annals.cli.growth.Growth;
import dev.annals.cli.growth.GrowthCount;
import dev.annals.cli.growth.KeptFiles;
import dev.annals.cli.growth.RuledRecords;
import dev.annals.cli.growth.WatchedExport;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Deletions;
import dev.annals.core.merge.Merge;
import dev.annals.core.merge.Records;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is added to a corpus.
///
/// What is said of an actor, and which version of an event is the newest, all rows of a dataset decide together. So the files of which the corpus
/// was made are put together again and read with what is added. Where the corpus says what its files say, an import of all is the result; where it
/// was edited, what the new files change is merged into it.
final class Addition {

    private static final String KEPT = ".files.zip";

    private final Terminal terminal;
    private final RunOptions options;
    private final Outputs outputs;
    private final String output;
    private final Path rejects;
    private final Records corpus;
    private final List<InputReader> added;
    private final KeptFiles known;
    private final Growth growth = new Growth();
    private Optional<Path> articles = Optional.empty();

    Addition(
            Terminal terminal, RunOptions options, Outputs outputs, String output, Path rejects, Records corpus, List<InputReader> added, KeptFiles known) {
        this.terminal = terminal;
        this.options = options;
        this.outputs = outputs;
        this.output = output;
        this.rejects = rejects;
        this.corpus = corpus;
        this.added = added;
        this.known = known;
    }

    /// Where the files are kept of which rows are not in a corpus.
    static Optional<Path> kept(String corpusFile) {
        return corpusFile.equals("-") ? Optional.empty() : Optional.of(Path.of(corpusFile + KEPT));
    }

    /// What is added quotes the articles of a folder.
    Addition citing(Optional<Path> folder) {
        articles = folder;
        return this;
    }

    /// Adds; what reads a file that was put together again is asked for. Throws [MissingFiles].
    int run(Function<Input, InputReader> reader) {
        try (var files = new CorpusFiles()) {
            var look = new CorpusLook(files, growth);
            corpus.read(look);
            List<CorpusFile> found = files.finish();
            found.forEach(file -> file.whole().ifPresent(known::add));
            if (found.isEmpty() || added.stream().noneMatch(each -> each.importer().readsTogether())) {
                return write(new DescribedInputs(beside(look)), Optional.empty(), Optional.empty());
            }
            List<InputReader> earlier = EarlierFiles.of(found, known).inputs().stream().map(reader).toList();
            Records alone = new DescribedInputs(InputReader.together(earlier));
            Records all = new DescribedInputs(InputReader.together(Stream.concat(earlier.stream(), added.stream()).toList()));
            EarlierRun run = EarlierRun.of(alone, options.conflictRule(false));
            return write(all, Optional.of(run), Optional.of(look).filter(seen -> !run.stamp().equals(seen.stamp())).map(seen -> described(alone, seen)));
        }
    }

    /// An empty corpus, as of an empty file, has nothing to say of what is added.
    private List<Records> beside(CorpusLook look) {
        Stream<Records> before = look.stamp().records() == 0 ? Stream.empty() : Stream.of(corpus);
        return Stream.concat(before, InputReader.together(added).stream()).toList();
    }

    private RuledRecords described(Records records, CorpusLook look) {
        return new RuledRecords(records, options.conflictRule(false), look.description());
    }

    /// Of a corpus that says something else than its files, only what the new files change is taken.
    private int write(Records all, Optional<EarlierRun> earlier, Optional<RuledRecords> edited) {
        try (var after = new CorpusFiles(); var run = new Run(terminal, options, rejects, outputs, watched(after))) {
            run.after(earlier);
            articles.ifPresent(run::citing);
            run.read(List.of(edited.map(base -> merge(base, all, run)).orElse(all)));
            keep(after.finish(), run);
            List<GrowthCount> counts = growth.counts(earlier.map(EarlierRun::entries).orElse(List.of()), run.entries());
            if (options.json()) {
                counts.forEach(count -> run.print(GrowthCount.ENTITY, count));
            }
            int code = run.end();
            if (!options.json() && !options.quiet()) {
                counts.stream().flatMap(count -> Growth.words(count).stream()).forEach(terminal::say);
            }
            return code;
        }
    }

    private List<Output> watched(CorpusFiles after) {
        return outputs.list().stream().map(each -> new Output(each.name(), new WatchedExport(each.export(), record -> see(record, after)))).toList();
    }

    private void see(CorpusRecord record, CorpusFiles after) {
        growth.has(record);
        after.add(record);
    }

    private Records merge(RuledRecords base, Records all, Run run) {
        run.tell(Notice.warning(
                "edited-corpus", "says something else than the files of which it was made, because it was edited, has other inputs too, or was imported "
                        + "with another --on-conflict; what the new files change is merged into it", output));
        var told = new ChangeList(Optional.empty(), outputs, change -> {}, run::tell);
        return new Merge(base, List.of(new RuledRecords(all, base.rule(), base.description())), corpus, Deletions.ANY, told::add);
    }

    /// Files of which rows are in the corpus no more are kept for the next time.
    private void keep(List<CorpusFile> files, Run run) {
        List<CorpusFile> parted = files.stream().filter(file -> file.whole().isEmpty()).toList();
        if (!parted.isEmpty()) {
            added.forEach(reader -> reader.files().forEach(known::add));
        }
        List<CorpusFile> found = parted.stream().filter(file -> known.of(file.sha256()).isPresent()).toList();
        parted.stream().filter(file -> !found.contains(file)).map(CorpusFile::name).reduce((one, other) -> one + ", " + other).ifPresent(names -> run.tell(
                Notice.warning("not-kept", "does not have all rows of " + names + "; who adds to it has to have these files", output)));
        kept(output).ifPresent(file -> keep(found, file));
    }

    private void keep(List<CorpusFile> found, Path file) {
        if (found.isEmpty()) {
            if (file.toFile().isFile()) {
                outputs.replace(file);
            }
            return;
        }
        try {
            known.write(found.stream().map(CorpusFile::sha256).distinct().toList(), outputs.begin(file).stream());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }
}
