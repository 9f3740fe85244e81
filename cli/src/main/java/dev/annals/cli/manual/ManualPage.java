package dev.annals.cli.manual;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page of a command, in the macros of man(7).
///
/// picocli's own generator writes AsciiDoc, which takes another program to become a page.
public final class ManualPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    /// Of a command.
    public ManualPage(CommandSpec command) {
        this.command = command;
    }

    /// The page.
    public String text() {
        String name = command.qualifiedName("-");
        page.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" \"").append(escaped(String.join(" ", command.root().version()))).append("\"\n");
        section("NAME");
        line(name + " - " + PlainText.of(command.usageMessage().description()));
        section("SYNOPSIS");
        line(command.qualifiedName() + synopsis());
        addCommands();
        section("OPTIONS");
        command.positionalParameters().forEach(this::add);
        command.options().stream().filter(option -> !option.hidden()).forEach(this::add);
        section("EXIT STATUS");
        command.usageMessage().exitCodeList().forEach((code, meaning) -> term(bold(code.strip()), meaning));
        addNotes();
        return page.toString();
    }

    private String synopsis() {
        String parameters = command.positionalParameters().stream().map(parameter -> " [" + parameter.paramLabel() + (parameter.arity().max() > 1 ? "...]" : "]")).collect(Collectors.joining());
        return (command.subcommands().isEmpty() ? " [OPTION...]" : " COMMAND [OPTION...]") + parameters;
    }

    private void addCommands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        command.subcommands().values().stream().map(line -> line.getCommandSpec()).distinct()
                .forEach(each -> term(bold(each.name()), PlainText.of(each.usageMessage().description())));
    }

    private void add(PositionalParamSpec parameter) {
        term("\\fI" + escaped(parameter.paramLabel()) + "\\fR", PlainText.of(parameter.description()));
    }

    private void add(OptionSpec option) {
        String names = Stream.of(option.names()).map(ManualPage::bold).collect(Collectors.joining(", "));
        String value = option.arity().max() > 0 ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
        term(names + value, PlainText.of(option.description()));
    }

    /// What stands at the end of the help, examples with their line breaks.
    private void addNotes() {
        String[] footer = command.usageMessage().footer();
        if (footer.length == 0) {
            return;
        }
        section("NOTES");
        page.append(".nf\n");
        Arrays.stream(footer).map(PlainText::of).forEach(this::line);
        page.append(".fi\n");
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void term(String term, String meaning) {
        page.append(".TP\n").append(term).append('\n');
        line(meaning);
    }

    /// A line that begins with a full stop or an apostrophe would be a request.
    private void line(String text) {
        page.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "").append(escaped(text)).append('\n');
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    /// A hyphen that is typed, and not one that joins words.
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}
