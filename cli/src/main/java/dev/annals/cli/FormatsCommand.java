package dev.annals.cli;

import dev.annals.cli.terminal.OptionalModule;
import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.TextTable;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `annals formats`: lists what can be read and written.
@Command(
        name = "formats",
        description = "Lists the formats that can be read and written, and how their files are called.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {
            "", "Files of datasets, also packed by gzip or ZIP, are known by what is in them, whatever they are called.",
            "The modules of formats that are optional are built by those who want them; to write such a file tells how.",
            "What the answers to queries can be written as is in annals query --help."
        })
final class FormatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(String.join("\n", TextTable.lines(rows(), 4)) + "\n");
    }

    private static List<List<String>> rows() {
        Map<String, Format> read = byName(Formats.importers().stream().map(Importer::format));
        Map<String, Format> written = byName(Stream.concat(
                Formats.exporters().stream().map(Exporter::format), OptionalModule.all().filter(format -> Formats.exporter(format.name()).isEmpty())));
        var names = new TreeSet<>(read.keySet());
        names.addAll(written.keySet());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("format", "read from", "written to", "what it is"));
        names.forEach(name -> rows.add(row(name, Optional.ofNullable(read.get(name)), Optional.ofNullable(written.get(name)))));
        return rows;
    }

    private static Map<String, Format> byName(Stream<Format> formats) {
        return formats.collect(Collectors.toMap(Format::name, Function.identity()));
    }

    private static List<String> row(String name, Optional<Format> read, Optional<Format> written) {
        return List.of(
                name, read.map(format -> files(format, "any, by what is in it")).orElse("-"), written.map(format -> files(format, "--format")).orElse("-"),
                Stream.concat(read.stream(), written.stream()).map(Format::doc).distinct().collect(Collectors.joining("; "))
                        + OptionalModule.of(name).map(module -> " (optional: " + module.folder() + ")").orElse(""));
    }

    private static String files(Format format, String otherwise) {
        return format.extensions().isEmpty() ? otherwise : String.join(" ", format.extensions());
    }
}
