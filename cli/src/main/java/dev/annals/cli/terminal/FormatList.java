package dev.annals.cli.terminal;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The known formats, for a message.
public final class FormatList {

    private static final String SECTION = "formats";

    private FormatList() {}

    /// Each on a line, with the endings of its names.
    public static String of(List<Format> formats) {
        return formats.stream()
                .map(format -> "\n  " + format.name() + extensions(format) + ": " + format.doc())
                .collect(Collectors.joining());
    }

    /// Makes the help of the commands that write or read any format name them. They are looked for when help is shown, and not before.
    public static void showIn(Map<String, CommandLine> commands) {
        show(Objects.requireNonNull(commands.get("export")), () -> Stream.concat(Formats.exporters().stream().map(Exporter::format), OptionalModule.all()));
        show(Objects.requireNonNull(commands.get("import")), () -> Formats.importers().stream().map(Importer::format));
    }

    private static void show(CommandLine command, Supplier<Stream<Format>> formats) {
        var sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), SECTION);
        command.setHelpSectionKeys(sections);
        command.getHelpSectionMap().put(SECTION, help -> help.createHeading("%n") + CommandLine.Help.join(
                help.ansi(), command.getUsageHelpWidth(), true,
                new String[] {formats.get().map(Format::name).distinct().sorted().collect(Collectors.joining(", ", "Formats, of which annals formats tells more: ", ""))},
                new StringBuilder()));
    }

    private static String extensions(Format format) {
        return format.extensions().isEmpty() ? "" : " (" + String.join(", ", format.extensions()) + ")";
    }
}
