package dev.annals.cli;

import dev.annals.cli.difference.DifferenceCount;
import dev.annals.cli.difference.DifferenceCounts;
import dev.annals.cli.difference.DifferenceFormat;
import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Use;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.merge.Comparison;
import dev.annals.core.merge.Differences;
import dev.annals.core.merge.Records;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetRecords;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals diff`: tells in what two corpora differ.
@Command(
        name = "diff",
        description = "Tells in what two corpora differ, whatever formats they are in: records added, deleted, changed value by value. Ends with 1 when they do.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals diff last-month.json corpus.json", "  annals diff sent.xlsx returned.xlsx --to changes.xlsx",
            "  annals diff old.ttl new.ttl --to changes.rdfp",
            "  annals diff ged24.csv ged25.csv --without extras --country Kenya"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BEFORE", index = "0", description = "The earlier corpus: a file or a folder, - for the standard input.")
    private String before = "";

    @Parameters(paramLabel = "AFTER", index = "1", description = "The later corpus.")
    private String after = "";

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = {"-t", "--to"}, paramLabel = "FILE", description = "The file to write, - for the standard output (default).")
    private String to = "-";

    @Option(names = "--format", paramLabel = "FORMAT", description = "The format, where the file name does not tell it: ${COMPLETION-CANDIDATES} (default: text).", completionCandidates = DifferenceFormat.Names.class)
    private Optional<String> format = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DifferenceFormat chosen = format();
        if (options.json() && to.equals("-") && format.isPresent()) {
            throw wrong("Either --json or --format can have the standard output; name a file with --to");
        }
        if (before.equals("-") && after.equals("-")) {
            throw wrong("The standard input can be one of the two corpora, not both");
        }
        try {
            return compare(chosen);
        } catch (UnsupportedOption e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private DifferenceFormat format() {
        String wanted = to.equals("-") ? format.orElse("text") : to;
        return DifferenceFormat.of(wanted).or(() -> format.flatMap(DifferenceFormat::of)).orElseThrow(() -> wrong(
                "Cannot write differences as " + wanted + ". Known formats:" + FormatList.of(DifferenceFormat.all())));
    }

    private int compare(DifferenceFormat chosen) {
        try (var outputs = new Outputs(terminal)) {
            outputs.claim(to, Use.CHANGES);
            Path rejects = outputs.rejects(options.rejects(to));
            List<Subset> compared = Stream.of(part.subset()).filter(subset -> !subset.isAll()).toList();
            Records earlier = SubsetRecords.of(records(before, outputs), compared);
            Records later = SubsetRecords.of(records(after, outputs), compared);
            try (var run = new Run(terminal, options, rejects, outputs, List.of())) {
                var counts = new DifferenceCounts(writer(chosen, outputs));
                run.read(List.of(new Comparison(earlier, later, counts)));
                if (options.json()) {
                    counts.rows().forEach(row -> run.print(DifferenceCount.ENTITY, row));
                }
                int code = run.end();
                tell(counts, code);
                return code == ExitCode.OK && counts.any() ? ExitCode.REJECTS : code;
            }
        }
    }

    private Records records(String name, Outputs outputs) {
        return new DescribedInputs(outputs.reads(InputReader.together(new NamedInputs(spec, terminal).readers(name))));
    }

    private Differences writer(DifferenceFormat chosen, Outputs outputs) {
        boolean silent = options.json() && to.equals("-");
        return chosen.open(silent ? OutputStream.nullOutputStream() : outputs.stream(to), to.equals("-") ? "the standard output" : to);
    }

    private void tell(DifferenceCounts counts, int code) {
        if (!options.json() && !options.quiet()) {
            terminal.say(code == ExitCode.OK ? counts.words() : "of what could be read: " + counts.words());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
