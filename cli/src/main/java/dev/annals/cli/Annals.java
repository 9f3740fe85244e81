package dev.annals.cli;

import dev.annals.cli.manual.CompletionCommand;
import dev.annals.cli.manual.ManCommand;
import dev.annals.cli.manual.SchemaCommand;
import dev.annals.cli.mapping.MapCommand;
import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The `annals` command.
@Command(
        name = "annals",
        description = "Turns a corpus of news-derived events into Excel workbooks, RDF and JSON, and back.",
        mixinStandardHelpOptions = true,
        versionProvider = Annals.Version.class,
        usageHelpAutoWidth = true,
        subcommands = {
            ExportCommand.class, ImportCommand.class, AddCommand.class, NewCommand.class, MapCommand.class, ValidateCommand.class, LoadCommand.class, QueryCommand.class,
            StatsCommand.class, DiffCommand.class, ApplyCommand.class, SchemaCommand.class, FormatsCommand.class, AnchorCommand.class, VerifyEvidenceCommand.class,
            LintCommand.class, RecoverCommand.class, CompletionCommand.class, ManCommand.class, HelpCommand.class
        },
        footer = {
            "", "With no input, a command works on the bundled reference corpus."
        })
public final class Annals implements Runnable {

    @Option(
            names = "--limit", paramLabel = "NAME=VALUE", scope = ScopeType.INHERIT,
            description = "Set a limit on what is read, such as unpacked-ratio=1000, which docs/limits.md lists; can be given several times.")
    private Map<String, Long> limits = Map.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Annals() {}

    /// The version of the command, as its jar says it.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Annals.class.getPackage().getImplementationVersion();
            return new String[] {"annals " + (version == null ? "(not packaged)" : version)};
        }
    }

    /// Runs the command and exits with its code.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        var terminal = new Terminal();
        var ended = new AtomicBoolean();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            ended.set(true);
            System.exit(new Failures(terminal).tell(failure));
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tellInTime(() -> tellIfStopped(terminal, ended.get()))));
        int code = run(terminal, arguments);
        ended.set(true);
        System.exit(code);
    }

    /// Who reads the messages may have stopped too, and must not keep the process from its end.
    private static void tellInTime(Runnable tell) {
        try {
            Thread.ofPlatform().daemon().start(tell).join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tellIfStopped(Terminal terminal, boolean ended) {
        if (!ended) {
            terminal.say("annals: stopped before its end; its files are as they were before, or annals recover FOLDER puts the last of them in place");
        }
    }

    static int run(Terminal terminal, String... arguments) {
        var command = new Annals();
        var commandLine = new CommandLine(command, new CommandFactory(terminal));
        var printed = new StringWriter();
        commandLine.setOut(new PrintWriter(printed));
        commandLine.setErr(terminal.messages());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        FormatList.showIn(commandLine.getSubcommands());
        showExitCodes(commandLine);
        commandLine.setParameterExceptionHandler((exception, all) -> wrongUsage(exception, terminal));
        commandLine.setExecutionExceptionHandler((exception, failed, parsed) -> new Failures(terminal).tell(exception));
        commandLine.setExecutionStrategy(parsed -> {
            command.setLimits(parsed.asCommandLineList().getLast());
            return new RunLast().execute(parsed);
        });
        try {
            int code = commandLine.execute(arguments);
            commandLine.getOut().flush();
            return printed.getBuffer().isEmpty() ? code : Math.max(code, terminal.print(printed.toString()));
        } catch (RuntimeException | Error failure) { // errors pass picocli by
            return new Failures(terminal).tell(failure);
        }
    }

    private static void showExitCodes(CommandLine command) {
        command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.MEANINGS);
        command.getSubcommands().values().forEach(Annals::showExitCodes);
    }

    /// The limits are those of this run, whatever an earlier one in this process had.
    private void setLimits(CommandLine asked) {
        Limits.reset();
        limits.forEach((name, value) -> {
            try {
                Limits.set(Limit.named(name).orElseThrow(() -> new IllegalArgumentException("There is no limit " + name + ". There are " + known())), value);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(asked, e.getMessage(), e);
            }
        });
    }

    private static String known() {
        return Arrays.stream(Limit.values()).map(Limit::title).collect(Collectors.joining(", "));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: annals export, for example");
    }

    /// Tells what is wrong, and what is known if that is where it went wrong; elsewhere the whole usage would push the message out of sight.
    private static int wrongUsage(ParameterException exception, Terminal terminal) {
        CommandLine asked = exception.getCommandLine();
        terminal.say("annals: " + exception.getMessage());
        if (exception instanceof UnmatchedArgumentException || !asked.getSubcommands().isEmpty()) {
            UnmatchedArgumentException.printSuggestions(exception, terminal.messages());
            asked.usage(terminal.messages());
        } else {
            terminal.say("See " + asked.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }
}
