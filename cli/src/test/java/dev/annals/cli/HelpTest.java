package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What the command tells of itself.
class HelpTest extends CommandRun {

    @Test
    void allFormatsAreListed() {
        assertThat(run("formats")).isZero();
        List<String> lines = out().lines().toList();

        for (Format format : all()) {
            assertThat(lines).anyMatch(line -> line.startsWith(format.name() + " ") && line.contains(format.doc()));
        }
        assertThat(lines).hasSize(1 + (int) all().stream().map(Format::name).distinct().count());
        assertThat(lines).anyMatch(line -> line.matches("ged +any, by what is in it +- +UCDP.*"))
                .anyMatch(line -> line.matches("geojson +- +\\.geojson \\.geojson\\.gz .*")).anyMatch(line -> line.matches("xlsx +\\.xlsx \\.xlsm +\\.xlsx +Excel workbook"));
    }

    private static List<Format> all() {
        return Stream.concat(Formats.exporters().stream().map(Exporter::format), Formats.importers().stream().map(Importer::format)).toList();
    }

    @Test
    void helpOfACommandIsAlsoAskedForByHelp() {
        run("export", "--help");
        String asked = out();

        assertThat(run("help", "export")).isZero();
        assertThat(out()).isEqualTo(asked).contains(": csv, duckdb, ", " xlsx\n");
        assertThat(run("help", "exprt")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyCommandSaysItsExitCodes() {
        assertThat(run("--help")).isZero();
        List<String> commands = out().lines().filter(line -> line.matches("  [a-z][a-z-]+ {2,}.*")).map(line -> line.strip().replaceFirst(" .*", "")).toList();

        assertThat(commands).contains("export", "man", "recover");
        for (String command : commands.stream().filter(name -> !name.equals("help")).toList()) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).as(command).contains("Exit codes:", " 0   done", "66   no such input", "130   stopped");
        }
    }

    @Test
    void aManualPageHasAllThatTheHelpHas() {
        assertThat(run("man")).isZero();
        assertThat(out()).startsWith(".TH ANNALS 1 ").contains(".SH COMMANDS\n.TP\n\\fBexport\\fR\n");

        assertThat(run("man", "export")).isZero();
        assertThat(out()).startsWith(".TH ANNALS-EXPORT 1 ").contains(
                ".SH NAME\nannals\\-export \\- Writes a corpus", "\\fB\\-t\\fR, \\fB\\-\\-to\\fR=\\fIFILE\\fR\n", ".SH EXIT STATUS\n.TP\n\\fB0\\fR\ndone\n");
        assertThat(out().lines()).noneMatch(line -> line.startsWith("'")).allMatch(line -> !line.startsWith(".") || line.matches("\\.(TH|SH|TP|nf|fi).*"));
        assertThat(run("man", "exprt")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletesCommandsAndOptions() throws Exception {
        assertThat(completed("exp")).isEqualTo("export");
        assertThat(completed("export --verif")).isEqualTo("--verify");
    }

    private String completed(String words) throws IOException, InterruptedException {
        assertThat(run("completion", "bash")).isZero();
        Path script = Files.writeString(folder.resolve("completion"), out());
        String line = "annals " + words;
        int last = line.split(" ").length - 1;
        String asked = "source " + script + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + last + "; _complete_annals 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void fishIsToldEachCommandAndOption() {
        assertThat(run("completion", "fish")).isZero();

        assertThat(out().lines()).allMatch(line -> line.matches("complete -c annals -n .* -d '([^'\\\\]|\\\\.)*'"))
                .anyMatch(line -> line.contains("-a verify-evidence "))
                .anyMatch(line -> line.startsWith("complete -c annals -n '__fish_seen_subcommand_from export' -s t -l to -r -d"));
    }

    @Test
    void aShellThatNobodyKnowsIsWrongUsage() {
        assertThat(run("completion", "ksh")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("BASH, ZSH, FISH");
    }

    @Test
    void warningsMakeTheRunFailWhereThatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ttl"), """
                @prefix annals: <https://annals.dev/ns#> .
                <https://annals.dev/corpus/source/s> a annals:Source ; annals:id "s" ; <https://example.org/mood> "good" .
                """);
        assertThat(run("stats", "--quiet", file.toString())).as(messages()).isZero();
        String warned = messages();

        assertThat(warned).contains("warning:");
        assertThat(run("stats", "--quiet", "--fail-on", "warning", file.toString())).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).isEqualTo(warned);
        assertThat(run("stats", "--quiet", "--fail-on", "error", file.toString())).isZero();
    }
}
