package dev.annals.cli;

import dev.annals.cli.terminal.Causes;
import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.json.JsonLines;
import dev.annals.lint.WorkbookLint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `annals lint`: looks through workbooks for what Excel would not take.
@Command(
        name = "lint",
        description = "Finds what makes Excel offer to repair a workbook, whichever program wrote it.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals lint report.xlsx"})
final class LintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbooks to check: .xlsx or .xlsm.")
    private List<Path> files = List.of();

    @Option(names = {"-q", "--quiet"}, description = "Say nothing of workbooks in which nothing is wrong.")
    private boolean quiet;

    @Option(names = "--json", description = "Print each finding to the standard output, as a line of JSON, instead of telling each cause once.")
    private boolean json;

    private final Terminal terminal;
    private boolean wrong;
    private boolean sound;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var lines = new JsonLines(terminal.out());
        for (Path file : files) {
            check(file, lines);
        }
        return wrong ? ExitCode.REJECTS : ExitCode.OK;
    }

    private void check(Path file, JsonLines lines) {
        var causes = new Causes(terminal::say);
        sound = true;
        WorkbookLint.check(file, fault -> {
            Notice notice = fault.notice(file.toString());
            sound = false;
            wrong |= notice.severity() == Severity.ERROR;
            tell(notice, causes, lines);
        });
        causes.tell();
        print(lines::flush);
        if (sound && !quiet && !json) {
            terminal.print(file + ": nothing is wrong\n");
        }
    }

    private void tell(Notice notice, Causes causes, JsonLines lines) {
        if (!json) {
            causes.add(notice);
            return;
        }
        print(() -> lines.write(Notice.ENTITY, notice));
    }

    private static void print(Printing printing) {
        try {
            printing.run();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the standard output", e);
        }
    }

    @FunctionalInterface
    private interface Printing {
        void run() throws IOException;
    }
}
