package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.TextTable;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `annals formats`: lists what can be read and written.
@Command(
        name = "formats",
        description = "Lists the formats that can be read and written, and how their files are called.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "What annals queries can be written as is in annals query --help."})
final class FormatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(String.join("\n", TextTable.lines(rows(), 5)) + "\n");
    }

    private static List<List<String>> rows() {
        List<Format> read = Formats.importers().stream().map(Importer::format).toList();
        List<Format> written = Formats.exporters().stream().map(Exporter::format).toList();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("format", "read", "written", "files", "what it is"));
        Stream.concat(read.stream(), written.stream()).map(Format::name).distinct().sorted()
                .forEach(name -> rows.add(row(name, named(name, read), named(name, written))));
        return rows;
    }

    private static List<Format> named(String name, List<Format> formats) {
        return formats.stream().filter(format -> format.name().equals(name)).toList();
    }

    private static List<String> row(String name, List<Format> read, List<Format> written) {
        List<Format> both = Stream.concat(read.stream(), written.stream()).toList();
        return List.of(
                name, read.isEmpty() ? "" : "yes", written.isEmpty() ? "" : "yes",
                both.stream().flatMap(format -> format.extensions().stream()).distinct().collect(Collectors.joining(" ")),
                both.stream().map(Format::doc).distinct().collect(Collectors.joining("; ")));
    }
}
