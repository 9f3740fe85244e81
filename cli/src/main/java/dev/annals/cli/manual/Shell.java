package dev.annals.cli.manual;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A shell that can be told how the command goes on.
public enum Shell {
    BASH,
    ZSH,
    FISH;

    /// The script that tells it.
    public String script(CommandLine command) {
        return switch (this) {
            case BASH, ZSH -> AutoComplete.bash(command.getCommandName(), command); // zsh reads it by its bashcompinit, which the script loads
            case FISH -> fish(command);
        };
    }

    /// By `complete`, as https://fishshell.com/docs/current/completions.html has it.
    private static String fish(CommandLine command) {
        String name = command.getCommandName();
        Stream<String> subcommands = command.getSubcommands().values().stream().map(CommandLine::getCommandSpec).map(subcommand ->
                "complete -c " + name + " -n __fish_use_subcommand -f -a " + subcommand.name() + description(subcommand.usageMessage().description()));
        Stream<String> options = command.getSubcommands().values().stream().map(CommandLine::getCommandSpec)
                .flatMap(subcommand -> subcommand.options().stream().filter(option -> !option.hidden()).map(option -> fish(name, subcommand, option)));
        return Stream.concat(subcommands, options).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String fish(String name, CommandSpec subcommand, OptionSpec option) {
        String spellings = Stream.of(option.names())
                .map(each -> each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1)).collect(Collectors.joining());
        return "complete -c " + name + " -n '__fish_seen_subcommand_from " + subcommand.name() + "'" + spellings
                + (option.arity().max() > 0 ? " -r" : "") + description(option.description());
    }

    private static String description(String... lines) {
        return " -d '" + PlainText.of(lines).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
