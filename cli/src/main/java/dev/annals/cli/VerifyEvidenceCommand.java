package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.evidence.EvidenceCount;
import dev.annals.core.evidence.EvidenceRepair;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.merge.Records;
import dev.annals.core.transfer.EvidenceCheck;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

/// `annals verify-evidence`: compares the evidence of a corpus with the documents that the user holds.
@Command(
        name = "verify-evidence",
        description = "Checks that each passage that the corpus cites still stands in its document, at the same place and letter by letter. "
                + "With --repair, writes the corpus with the places where passages stand after documents were changed.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals verify-evidence --sources articles/", "  annals verify-evidence my.json --sources articles/ --repair -o mended.json"})
final class VerifyEvidenceCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--sources", paramLabel = "DIR", required = true, description = "The folder with the documents.")
    private Path folder = Path.of("");

    @Option(names = "--repair", description = "Mend passages that stand elsewhere in their document now, and what sources tell of their files; each is told.")
    private boolean repair;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "With --repair, the file to write, in the format of its name; - for JSON to the standard output (default).")
    private Optional<String> output = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    VerifyEvidenceCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (output.isPresent() && !repair) {
            throw new ParameterException(spec.commandLine(), "Say --repair to have " + output.get() + " written; without it, nothing but what is wrong is told");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), new NoSuchFileException(folder.toString()));
        }
        try (var outputs = new Outputs(terminal)) {
            return repair ? repair(output.orElse("-"), outputs) : check(outputs);
        }
    }

    private int check(Outputs outputs) {
        Path rejects = outputs.rejects(options.rejects("-"));
        List<InputReader> readers = outputs.reads(inputs.readers());
        var check = new EvidenceCheck(folder);
        try (var run = new Run(terminal, options, rejects, outputs, List.of())) {
            run.read(readers, check::check);
            EvidenceCount count = EvidenceCount.of(check, 0);
            if (options.json()) {
                run.print(EvidenceCount.ENTITY, count);
            } else {
                terminal.print(count.words() + "\n");
            }
            return run.end();
        }
    }

    private int repair(String file, Outputs outputs) {
        if (options.json() && file.equals("-")) {
            throw new ParameterException(spec.commandLine(), "Either --json or --output - can have the standard output");
        }
        Exporter exporter = Formats.exporter(file.equals("-") ? "json" : file).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Cannot tell how to write " + file + ". Known formats:" + FormatList.of(Formats.exporters().stream().map(Exporter::format).toList())));
        outputs.claim(file, Use.CORPUS);
        Path rejects = outputs.rejects(options.rejects(file));
        Records corpus = new DescribedInputs(outputs.reads(inputs.readers()));
        outputs.add(file, exporter, ExportOptions.NONE);
        try (var run = new Run(terminal, options, rejects, outputs, outputs.list())) {
            return repair(corpus, run);
        }
    }

    private int repair(Records corpus, Run run) {
        var mending = new EvidenceRepair(folder);
        var check = new EvidenceCheck(folder, mending::reason);
        run.read(List.of(receiver -> mending.read(corpus::read, receiver)), check::check);
        EvidenceCount count = EvidenceCount.of(check, mending.mended());
        if (options.json()) {
            run.print(EvidenceCount.ENTITY, count);
        }
        int code = run.end();
        if (!options.json() && !options.quiet()) {
            terminal.say(count.words());
        }
        return code;
    }
}
