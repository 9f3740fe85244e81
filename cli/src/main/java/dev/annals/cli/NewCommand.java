package dev.annals.cli;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.entry.ArticlesFound;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Records;
import dev.annals.json.NewDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals new`: makes a workbook or a draft for entering events by hand.
@Command(
        name = "new",
        description = "Makes a workbook for entering events of one's own, with drop-downs, a guide and a worked example, or a draft in JSON; annals import reads both.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals new my.xlsx", "  annals new my.xlsx --sources articles/", "  annals new my.json --sources articles/", "  annals import my.xlsx --sources articles/ -o my.json"})
final class NewCommand implements Callable<Integer> {

    private static final String DRAFT = "json";
    private static final Set<String> MADE = Set.of("xlsx", DRAFT);
    private static final ExportOptions ENTERING = new ExportOptions(Optional.of("entering"), Optional.empty(), Optional.empty());

    @Parameters(paramLabel = "FILE", description = "The .xlsx or .json file to make; it must not be there yet.")
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
                .filter(found -> MADE.contains(found.format().name()) && file.endsWith("." + found.format().name()))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "A new workbook is an .xlsx file, and a new draft a .json file, not " + file));
        if (Files.exists(Path.of(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new ParameterException(spec.commandLine(), file + " is there already; give another name, or move it away first");
        }
        folder.filter(given -> !Files.isDirectory(given)).ifPresent(missing -> {
            throw new UnreadableInput(missing.toString(), new NoSuchFileException(missing.toString()));
        });
        return exporter.format().name().equals(DRAFT) ? writeDraft() : write(exporter);
    }

    private int writeDraft() {
        var sources = new ArticleSources(terminal);
        articles().read(sources);
        try (var targets = new Targets(terminal::say)) {
            targets.claim(Path.of(file), Use.CORPUS);
            targets.begin(Path.of(file)).stream().write(NewDraft.of(sources.list()).getBytes(StandardCharsets.UTF_8));
            targets.commit();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file, e);
        }
        sayNext();
        return ExitCode.OK;
    }

    private Records articles() {
        return receiver -> folder.map(ArticlesFound::new).ifPresent(found -> found.read(receiver));
    }

    private void sayNext() {
        if (!options.quiet()) {
            terminal.say("fill in " + file + ", and then: annals import " + file + folder.map(given -> " --sources " + given).orElse("") + " -o corpus.json");
        }
    }

    private int write(Exporter exporter) {
        try (var outputs = new Outputs(terminal)) {
            outputs.claim(file, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(file));
            outputs.add(file, exporter, ENTERING);
            try (var run = new Run(terminal, options, rejects, outputs, outputs.list())) {
                run.read(List.of(articles()));
                int code = run.end();
                sayNext();
                return code;
            }
        }
    }
}
