package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.entry.ArticlesFound;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.merge.Records;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals new`: makes a workbook for entering events by hand.
@Command(
        name = "new",
        description = "Makes a workbook for entering events of one's own, with drop-downs, a guide and a worked example; annals import reads it.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals new my.xlsx", "  annals new my.xlsx --sources articles/", "  annals import my.xlsx --sources articles/ -o my.json"})
final class NewCommand implements Callable<Integer> {

    private static final ExportOptions ENTERING = new ExportOptions(Optional.of("entering"), Optional.empty(), Optional.empty());

    @Parameters(paramLabel = "FILE", description = "The .xlsx file to make; it must not be there yet.")
    private String file = "";

    @Option(names = "--sources", paramLabel = "DIR", description = "A folder of articles, each a text file, to be listed as sources.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Exporter exporter = Formats.exporter(file)
                .filter(found -> found.format().name().equals("xlsx") && !file.equals("xlsx"))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "A new workbook is an .xlsx file, not " + file));
        if (Files.exists(Path.of(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new ParameterException(spec.commandLine(), file + " is there already; give another name, or move it away first");
        }
        folder.filter(given -> !Files.isDirectory(given)).ifPresent(missing -> {
            throw new UnreadableInput(missing.toString(), new NoSuchFileException(missing.toString()));
        });
        return write(exporter);
    }

    private int write(Exporter exporter) {
        Records articles = receiver -> folder.map(ArticlesFound::new).ifPresent(found -> found.read(receiver));
        try (var outputs = new Outputs(terminal)) {
            outputs.claim(file, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(file));
            outputs.add(file, exporter, ENTERING);
            try (var run = new Run(terminal, options, rejects, outputs, outputs.list())) {
                run.read(List.of(articles));
                int code = run.end();
                if (!options.quiet()) {
                    terminal.say("fill in " + file + ", and then: annals import " + file + folder.map(given -> " --sources " + given).orElse("") + " -o corpus.json");
                }
                return code;
            }
        }
    }
}
