package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.growth.KeptFiles;
import dev.annals.cli.growth.MissingFiles;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
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

/// `annals add`: adds files to a corpus, as if all had been imported together.
@Command(
        name = "add",
        description = "Adds files to a corpus. What comes out is what an import of all files together gives; what was edited in the corpus stays.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals add corpus.ndjson GEDEvent_v25_0_9.csv -o corpus.ndjson",
            "  annals add corpus.json my.xlsx --sources articles/ -o larger.json",
            "  annals add acled.json acled-may.csv --earlier downloads/ -o acled.json"})
final class AddCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("json", "ndjson");

    @Parameters(paramLabel = "CORPUS", index = "0", description = "The corpus: a file in any format that comes back.")
    private String corpus = "";

    @Parameters(paramLabel = "INPUT", index = "1..*", arity = "1..*", description = "What is added: files or folders, - for the standard input.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The .json or .ndjson file to write, which may be the corpus itself; - for the standard output.")
    private String output = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of what is added, where neither its content nor its name tells it.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns mean of tables of your own, among what is added and what was imported before.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--earlier", paramLabel = "FILE", description = "A file of a dataset of which the corpus was made, or an archive or a folder of these; needed where rows of it are not in the corpus.")
    private List<Path> earlier = List.of();

    @Option(names = "--sources", paramLabel = "DIR", description = "The folder with the articles that what is added quotes, each a text file.")
    private Optional<Path> sources = Optional.empty();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--verify", description = "Read the file again before it gets its name, and compare all of its records with what was written.")
    private boolean verify;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.json() && output.equals("-")) {
            throw wrong("Either --json or --output - can have the standard output");
        }
        Exporter exporter = Formats.exporter(output.equals("-") ? "json" : output)
                .filter(found -> FORMATS.contains(found.format().name()))
                .orElseThrow(() -> wrong("A corpus grows as .json or .ndjson, not as " + output + "; annals export makes other formats of it"));
        try (var outputs = new Outputs(terminal, verify, 1)) {
            outputs.claim(output, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(output));
            Addition.kept(output).ifPresent(file -> outputs.claim(file.toString(), Use.BESIDE));
            var known = new KeptFiles();
            Addition.kept(corpus).filter(file -> file.toFile().isFile()).ifPresent(known::add);
            earlier.forEach(known::add);
            List<InputReader> whole = outputs.reads(files().readers(corpus));
            List<InputReader> added = outputs.reads(added());
            outputs.add(output, exporter, ExportOptions.NONE);
            var addition = new Addition(terminal, options, outputs, output, rejects, new DescribedInputs(InputReader.together(whole)), added, known);
            return addition.citing(sources).run(input -> files().reader(input, named()));
        } catch (MissingFiles e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private NamedInputs files() {
        return new NamedInputs(spec, terminal);
    }

    private Optional<Importer> named() {
        return mapping.map(files()::mapped).or(() -> from.map(files()::importer));
    }

    private List<InputReader> added() {
        return inputs.stream().flatMap(name -> files().readers(name, named()).stream()).toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
