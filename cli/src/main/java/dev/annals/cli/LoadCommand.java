package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.AnnalsException;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.transfer.Output;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.load.ChunkTarget;
import dev.annals.rdf.store.load.FolderTarget;
import dev.annals.rdf.store.load.Load;
import dev.annals.rdf.store.load.LoadOptions;
import dev.annals.rdf.store.load.LoadedGraphs;
import dev.annals.rdf.store.load.Mode;
import dev.annals.rdf.store.load.ServerTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `annals load`: puts a corpus into an RDF store.
@Command(
        name = "load",
        description = "Loads a corpus into an RDF store: a server, or a folder that annals query can read.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {
            "", "Examples:", "  annals load", "  annals load events.xlsx --store http://localhost:3030/events/data --replace",
            "  annals load big.ndjson --store http://localhost:7878/store --graph https://example.org/g --resume load.state",
            "", "A record that is loaded again takes the place of the one that is there; a record that is not in the input stays.",
            "An interrupted load can be repeated as it is."
        })
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private ServerArguments server = new ServerArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--tdb2", paramLabel = "DIR", description = "The folder of a local store (default, where no server is named: annals-store).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--graph", paramLabel = "IRI", description = "The graph to load into (default: the default graph).")
    private Optional<String> graph = Optional.empty();

    @Option(names = "--base", paramLabel = "IRI", description = "The address under which records have theirs.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--without-terms", description = "Leave the terms out: labels and meanings of classes, properties and codes.")
    private boolean withoutTerms;

    @Option(names = "--source-graphs", description = "What a source says goes into the graph that has its IRI, too; into a folder only.")
    private boolean sourceGraphs;

    @Option(names = "--chunk", paramLabel = "N", description = "How many records go at once (default: 1000 to a server, 10000 into a folder).")
    private Optional<Integer> chunk = Optional.empty();

    @Option(names = "--update-endpoint", paramLabel = "URL", description = "Where a server takes updates, if that cannot be told from --store.")
    private Optional<String> updates = Optional.empty();

    @Option(names = "--resume", paramLabel = "FILE", description = "Keeps in this file what a server has, and goes on from what it says.")
    private Optional<Path> resume = Optional.empty();

    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    /// What becomes of what is there.
    private static final class Choice {

        @Option(names = "--update", description = "A record takes the place of the one that the graph holds; all else stays (default).")
        private boolean update;

        @Option(names = "--replace", description = "What the graph holds goes.")
        private boolean replace;

        @Option(names = "--append", description = "What the graph holds stays, earlier values of a record among it.")
        private boolean append;

        Mode mode() {
            if (update) {
                return Mode.UPDATE;
            }
            return replace ? Mode.REPLACE : append ? Mode.APPEND : Mode.UPDATE;
        }
    }

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (server.named() && folder.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Either --store or --tdb2 can be loaded into, not both");
        }
        if (!server.named() && updates.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--update-endpoint is for servers");
        }
        if (!server.named() && resume.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--resume is for servers; a load into a folder is repeated as it is");
        }
        try {
            Optional<String> terms = withoutTerms ? Optional.empty() : Optional.of(Namespaces.ONTOLOGY);
            return load(new LoadOptions(graph, base, terms, choice.mode(), chunk.orElse(server.named() ? 1000 : 10_000),
                    sourceGraphs ? LoadedGraphs.ONE_AND_SOURCES : LoadedGraphs.ONE));
        } catch (UnsupportedOption e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int load(LoadOptions loadOptions) {
        try (var outputs = new Outputs(terminal)) {
            Path rejects = outputs.rejects(options.rejects(server.named() ? "-" : localStore().toString()));
            List<InputReader> readers = outputs.reads(inputs.readers());
            try (ChunkTarget target = target(loadOptions); var load = new Load(target, loadOptions);
                    var run = new Run(terminal, options, rejects, outputs, List.of(new Output(target.name(), load)))) {
                return load(readers, load, run);
            }
        }
    }

    private Path localStore() {
        return folder.orElse(Path.of("annals-store"));
    }

    private ChunkTarget target(LoadOptions loadOptions) {
        if (!server.named()) {
            return new FolderTarget(localStore(), loadOptions);
        }
        return new ServerTarget(server.toLoad(updates, terminal), loadOptions, resume, terminal::say);
    }

    private int load(List<InputReader> readers, Load load, Run run) {
        try {
            run.read(readers);
            load.check().forEach(run::tell);
            int code = run.end();
            if (!options.quiet()) {
                terminal.say(load.summary());
            }
            return code;
        } catch (StoreFailure e) {
            throw e;
        } catch (AnnalsException e) {
            terminal.say(load.state());
            throw e;
        }
    }
}
