package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.OptionalModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What starts the command on Windows starts it as what does so elsewhere; this reads both.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchersTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^[^#\\r\\n]*[/\\\\]bin[/\\\\]java\"(.* dev\\.annals\\.cli\\.Annals)(.*)$");
    private static final Pattern OPTION = Pattern.compile("-[XD][\\w:.*=+]+");

    private String unix = "";
    private String windows = "";

    @BeforeAll
    void read() throws IOException {
        unix = Files.readString(Path.of("..", "annals")).replaceAll("\\\\\\n\\s*", "");
        windows = Files.readString(Path.of("..", "annals.cmd"), StandardCharsets.US_ASCII).replace("%temporary%", "\"-Djava.io.tmpdir=%TMPDIR%\"");
    }

    /// What cmd.exe needs: it loses its place at a label in a file with other line ends.
    @Test
    void endsItsLinesAsWindowsDoes() {
        assertThat(windows).doesNotContainPattern("[^\\r]\\n").doesNotContainPattern("\\r[^\\n]").endsWith("\r\n");
    }

    @Test
    void givesJavaTheSameOptionsForTheArchiveAndForTheCommand() {
        List<Set<String>> expected = starts(unix).stream().map(LaunchersTest::options).toList();

        assertThat(starts(windows).stream().map(LaunchersTest::options).toList()).containsExactlyInAnyOrderElementsOf(expected).hasSize(2);
        assertThat(expected).allSatisfy(options -> assertThat(options).contains("-Xlog:disable", "-XX:+UseSerialGC"));
    }

    /// Java 21 does not start with the name of a log that it has not.
    @Test
    void tellsOnlyAJavaThatKnowsItToBeQuietOfItsNewCache() {
        String quiet = "-Xlog:aot*=off:stderr";

        assertThat(Stream.of(starts(unix), starts(windows)).flatMap(List::stream)).noneMatch(start -> start.group().contains(quiet)).hasSize(4);
        assertThat(unix).containsSubsequence("[ \"$version\" -ge 25 ]", "quiet=" + quiet, "else", "quiet=\n");
        assertThat(windows).containsSubsequence("set quiet=\r\n", "if %version% geq 25 set \"quiet=" + quiet + "\"");
    }

    @Test
    void startsTheSameCommandWithTheSameClassPath() {
        assertThat(starts(unix)).extracting(start -> classPath(start.group(1))).containsExactly("$lib/*", "$lib/*$optional");
        assertThat(starts(windows)).extracting(start -> classPath(start.group(1))).containsExactly("%jars%\\*%optional%", "%jars%\\*");
        assertThat(starts(windows)).anySatisfy(start -> assertThat(start.group(2)).contains(" %*"));
    }

    private static String classPath(String start) {
        return start.replaceFirst(".* -cp \"([^\"]*)\".*", "$1");
    }

    /// What is built again with the rest, and added to the class path, is what the command knows.
    @Test
    void knowsTheOptionalModules() {
        String modules = Arrays.stream(OptionalModule.values()).map(OptionalModule::folder).collect(Collectors.joining(" "));

        assertThat(unix).contains("optional_modules=" + (modules.contains(" ") ? "'" + modules + "'" : modules) + "\n");
        assertThat(windows).contains("for %%m in (" + modules + ") do");
        for (OptionalModule module : OptionalModule.values()) {
            module.formats().forEach(format -> assertThat(unix).contains("*" + format.extensions().getFirst(), "| " + format.name() + " | --format=" + format.name()));
        }
    }

    /// Windows takes `java_home` for `JAVA_HOME`.
    @Test
    void changesNoVariableThatItsUserHasGiven() {
        assertThat(Pattern.compile("(?im)\\bset \"?(\\w+)=").matcher(windows).results().map(set -> set.group(1).toUpperCase(Locale.ROOT)))
                .contains("FOUND").doesNotContain("JAVA_HOME", "ANNALS_JAVA_HOME", "ANNALS_JAVA_OPTS", "TMPDIR", "TEMP", "TMP", "HOME", "PATH", "LIB");
    }

    @Test
    void looksForTheSameThingsAndEndsWithTheSameCodes() {
        assertThat(windows).contains("if defined TMPDIR set temporary=\"-Djava.io.tmpdir=%TMPDIR%\"");
        for (String said : List.of("least=21", "ANNALS_JAVA_HOME", "JAVA_HOME", "TMPDIR", "ANNALS_JAVA_OPTS", "-am -Dmaven.test.skip=true package")) {
            assertThat(windows).contains(said);
            assertThat(unix).contains(said);
        }
        assertThat(windows).containsSubsequence("exit /b 69", "exit /b 69", "exit /b 69", "exit /b 70", "dev.annals.cli.Annals %*\r\nexit /b %ERRORLEVEL%\r\n");
        assertThat(messages(windows, "echo annals: (.*)")).containsAll(messages(unix, "say \"((?:is|needs|building|could)\\b[^\"]*)\""));
    }

    private static List<MatchResult> starts(String launcher) {
        return COMMAND.matcher(launcher).results().toList();
    }

    private static Set<String> options(MatchResult start) {
        var options = new TreeSet<String>();
        OPTION.matcher(start.group(1)).results().map(MatchResult::group).map(option -> option.replaceAll("=(false)?$", "")).forEach(options::add);
        return options;
    }

    /// Without what is escaped or named otherwise.
    private static Set<String> messages(String launcher, String pattern) {
        var messages = new TreeSet<String>();
        Pattern.compile(pattern).matcher(launcher).results()
                .map(message -> message.group(1).strip().replaceAll("(?<=log is in ).*|[$%^]", ""))
                .forEach(messages::add);
        return messages;
    }
}
