package dev.annals.cli.mapping;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.Input;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.importers.TableMappings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `annals map`: proposes what the columns of a table mean.
@Command(
        name = "map",
        description = "Proposes a mapping for a table of your own: which of its columns are which fields of events. annals import --mapping reads the table by it.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals map my.csv -o my.mapping.yaml", "  annals import my.csv --mapping my.mapping.yaml -o my.json"})
public final class MapCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TABLE", description = "The table: CSV with any separator, a workbook, JSON, packed or not.")
    private Path table = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    /// For this terminal.
    public MapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TableMappings.Proposed proposed = TableMappings.propose(Input.of(table));
        if (output.isPresent()) {
            write(proposed.yaml(), output.get());
        }
        proposed.open().forEach(terminal::say);
        return output.isPresent() ? ExitCode.OK : terminal.print(proposed.yaml());
    }

    private void write(String yaml, Path file) {
        try (var targets = new Targets(terminal::say)) {
            targets.claim(table, Use.INPUT);
            targets.claim(file, Use.BESIDE);
            targets.begin(file).stream().write(yaml.getBytes(StandardCharsets.UTF_8));
            targets.commit();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }
}
