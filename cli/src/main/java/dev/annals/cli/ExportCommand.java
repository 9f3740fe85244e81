package dev.annals.cli;

import dev.annals.cli.spark.SparkArguments;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.OptionalModule;
import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.ThreadOption;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.TableOption;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.Subset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `annals export`: writes a corpus in one pass to any number of files.
@Command(
        name = "export",
        description = "Writes a corpus to one or more files, in one pass over the input.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals export --to out/corpus.ttl --to out/corpus.xlsx --to out/corpus.json"})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ThreadOption threads = new ThreadOption();

    @Option(names = {"-t", "--to"}, paramLabel = "FILE", description = "A file to write, or a folder for csv and parquet, - for the standard output; can be given several times.")
    private List<String> targets = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "The format of outputs whose name does not tell it (default: json).")
    private Optional<String> format = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "Another form of the format, such as table for NDJSON.")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--base", paramLabel = "IRI", description = "The address under which records have theirs in RDF.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--split", paramLabel = "N", description = "Split into parts of at most N records.")
    private Optional<Long> split = Optional.empty();

    @Option(names = "--hxl", description = "CSV with a row of humanitarian hashtags (HXL) below the headings.")
    private boolean hxl;

    @Option(names = "--bom", description = "CSV with a byte order mark, by which Excel knows UTF-8.")
    private boolean mark;

    @Option(names = "--formula-safe", description = "CSV whose texts no spreadsheet runs as formulas: a ' stands before what would begin one.")
    private boolean formulaSafe;

    @Option(names = "--verify", description = "Read each file again before it gets its name, and compare all of its records with what was written.")
    private boolean verify;

    @Mixin
    private SparkArguments spark = new SparkArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        try {
            OptionalInt elsewhere = spark.export();
            return elsewhere.isPresent() ? elsewhere.getAsInt() : here();
        } catch (UnsupportedOption e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int here() {
        Map<String, Exporter> exporters = exporters();
        return export(exporters, part.subset(), new ExportOptions(profile, base, split, tableOptions(exporters.values())));
    }

    /// What is asked of tables is for those outputs that are some; where there is none, nobody would get what was asked for.
    private Set<TableOption> tableOptions(Collection<Exporter> exporters) {
        Map<TableOption, Boolean> all = Map.of(TableOption.HXL, hxl, TableOption.BOM, mark, TableOption.FORMULA_SAFE, formulaSafe);
        Set<TableOption> asked = all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
        for (TableOption option : new TreeSet<>(asked)) {
            if (exporters.stream().noneMatch(exporter -> exporter.tableOptions().contains(option))) {
                throw new UnsupportedOption("--" + option.code() + " is for csv, and none of the outputs is");
            }
        }
        return asked;
    }

    private static ExportOptions suiting(Exporter exporter, ExportOptions options) {
        return options.with(options.table().stream().filter(exporter.tableOptions()::contains).collect(Collectors.toSet()));
    }

    private Map<String, Exporter> exporters() {
        if (targets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say where to write: --to out/corpus.xlsx, for example");
        }
        var exporters = new LinkedHashMap<String, Exporter>();
        for (String target : targets) {
            if (exporters.put(target, exporter(target)) != null) {
                throw new ParameterException(spec.commandLine(), "Give each --to another file: " + target + " is there twice");
            }
        }
        if (options.json() && exporters.containsKey("-")) {
            throw new ParameterException(spec.commandLine(), "Either --json or --to - can have the standard output");
        }
        return exporters;
    }

    private Exporter exporter(String target) {
        return rows(target).or(() -> Formats.exporter(target))
                .or(() -> format.or(() -> Optional.of("json").filter(name -> target.equals("-"))).flatMap(Formats::exporter))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), OptionalModule.howToGet(target)
                        .or(() -> format.flatMap(OptionalModule::howToGet))
                        .orElseGet(() -> "Cannot tell how to write " + format.map(name -> "the format " + name).orElse(target) + ". Known formats:"
                                + FormatList.of(Formats.exporters().stream().map(Exporter::format).toList()))));
    }

    /// Rows of datasets are often CSV too: where they are asked for as they were, a name that ends so is theirs.
    private Optional<Exporter> rows(String target) {
        return format.flatMap(Formats::exporter).filter(Exporter::writesRows)
                .filter(rows -> Formats.exporter(target).filter(named -> !named.tableOptions().isEmpty()).isPresent());
    }

    private int export(Map<String, Exporter> exporters, Subset subset, ExportOptions exportOptions) {
        try (var outputs = new Outputs(terminal, verify, threads.number())) {
            exporters.keySet().forEach(name -> outputs.claim(name, Use.CORPUS));
            Path rejects = outputs.rejects(options.rejects(exporters.keySet().iterator().next()));
            List<InputReader> readers = outputs.reads(inputs.readers());
            exporters.forEach((name, exporter) -> outputs.add(name, exporter, suiting(exporter, exportOptions)));
            try (var run = new Run(terminal, options, subset, rejects, outputs, outputs.list())) {
                if (exporters.values().stream().allMatch(Exporter::writesRows)) {
                    run.ofRows();
                }
                run.read(readers);
                return run.end();
            }
        }
    }
}
