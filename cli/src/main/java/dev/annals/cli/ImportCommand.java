package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.ThreadOption;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.merge.Deletions;
import dev.annals.core.merge.Records;
import dev.annals.core.merge.TooManyDeletions;
import dev.annals.core.subset.MalformedSubset;
import dev.annals.core.subset.Subset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `annals import`: makes canonical JSON of a file in any format that can be read.
@Command(
        name = "import",
        description = "Makes canonical JSON, or NDJSON, of files in any format that can be read. With --base, merges an edited export into the corpus.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals import edited.xlsx -o corpus.json",
            "  annals import edited.xlsx --base exported.json --onto corpus.json -o new.json",
            "  annals import my.xlsx --sources articles/ -o my.json"})
final class ImportCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("json", "ndjson");

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ThreadOption threads = new ThreadOption();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "The .json or .ndjson file to write, - for the standard output (default).")
    private String output = "-";

    @Option(names = "--sources", paramLabel = "DIR", description = "The folder with the articles that a workbook made for entering or a draft quotes, each a text file.")
    private Optional<Path> sources = Optional.empty();

    @Option(names = "--base", paramLabel = "FILE", description = "The corpus as it was exported, to find what was edited since.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--onto", paramLabel = "FILE", description = "The corpus as it is now, into which edits are merged (default: the base).")
    private Optional<String> onto = Optional.empty();

    @Option(names = "--changes", paramLabel = "FILE", description = "Where the list of changes goes: a text, or .ndjson.")
    private Optional<Path> changes = Optional.empty();

    @Option(names = "--allow-deletions", description = "Take rows that are missing as deleted even if they are more than a tenth of their kind, or their workbook bears no stamp of the base.")
    private boolean allowDeletions;

    @Option(names = "--verify", description = "Read each file again before it gets its name, and compare all of its records with what was written.")
    private boolean verify;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (options.json() && output.equals("-")) {
            throw new ParameterException(spec.commandLine(), "Either --json or --output - can have the standard output");
        }
        Exporter exporter = Formats.exporter(output.equals("-") ? "json" : output)
                .filter(found -> FORMATS.contains(found.format().name()))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "An import makes .json or .ndjson, not " + output + "; annals export makes other formats too"));
        if (base.isEmpty() && (onto.isPresent() || changes.isPresent() || allowDeletions)) {
            throw new ParameterException(spec.commandLine(), "Say with --base what was edited: --onto, --changes and --allow-deletions belong to it");
        }
        if (base.isPresent() && options.hasConflictRule()) {
            throw new ParameterException(spec.commandLine(), "Either --base, for what was edited, or --on-conflict, for files of a dataset");
        }
        Subset subset = part.subset();
        if (base.isPresent() && !subset.isAll()) {
            throw new ParameterException(spec.commandLine(), "Either --base, for what was edited, or " + subset.text() + ", for a part of a corpus");
        }
        try {
            return read(exporter, subset);
        } catch (TooManyDeletions e) {
            throw new ParameterException(
                    spec.commandLine(), e.getMessage() + ". Nothing was written; --allow-deletions deletes them, if they were meant to go", e);
        }
    }

    private int read(Exporter exporter, Subset subset) {
        try (var outputs = new Outputs(terminal, verify, base.isPresent() ? 1 : threads.number())) {
            outputs.claim(output, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(output));
            changes.ifPresent(file -> outputs.claim(file.toString(), Use.CHANGES));
            List<InputReader> readers = outputs.reads(inputs.readers());
            List<InputReader> original = outputs.reads(base.map(inputs::readers).orElse(List.of()));
            List<InputReader> current = outputs.reads(onto.map(inputs::readers).orElse(original));
            outputs.add(output, exporter, ExportOptions.NONE);
            try (var run = new Run(terminal, options, subset, rejects, outputs, outputs.list())) {
                sources.ifPresent(run::citing);
                var told = new ChangeList(changes, outputs, change -> say(change, run), run::tell);
                run.read(base.isPresent() ? merge(original, readers, current, told) : readers);
                return run.end();
            }
        }
    }

    /// What is wrong with the files, such as that one was made of another base, is told before the first change.
    private void say(String change, Run run) {
        run.tellCauses();
        if (!options.quiet()) {
            terminal.say(change);
        }
    }

    private List<Records> merge(List<InputReader> original, List<InputReader> edited, List<InputReader> current, ChangeList told) {
        Deletions allowed = allowDeletions ? Deletions.ANY : Deletions.FEW;
        try {
            return List.of(new MergeInputs(together(original), edited, together(current)).merge(allowed, told::add));
        } catch (MalformedSubset e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static Records together(List<? extends Records> several) {
        return new DescribedInputs(several);
    }
}
