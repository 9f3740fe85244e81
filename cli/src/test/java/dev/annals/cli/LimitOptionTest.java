package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitOptionTest extends CommandRun {

    @AfterEach
    void makesLimitsUsualAgain() {
        Limits.reset();
    }

    static Stream<LimitTrial> trials() {
        return Arrays.stream(Limit.values()).flatMap(limit -> LimitTrials.of(limit).stream());
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitIsTried(Limit limit) {
        assertThat(LimitTrials.of(limit)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void whatGoesBeyondALimitIsToldAndNotSilentlyCut(LimitTrial trial) throws IOException {
        Files.write(folder.resolve(trial.file()), trial.content());

        run(arguments(trial, List.of()));
        assertThat(messages()).as("what is usual").doesNotContain("--limit");

        assertThat(run(arguments(trial, List.of("--limit", trial.limit().title() + "=" + trial.lowered())))).as(messages())
                .isIn(ExitCode.REJECTS, ExitCode.USAGE);
        assertThat(messages().lines().filter(line -> line.contains(Limits.reached(trial.told())))).as(messages())
                .isNotEmpty().allMatch(line -> line.contains(trial.file()));
    }

    private String[] arguments(LimitTrial trial, List<String> limits) {
        var arguments = new ArrayList<>(trial.command());
        arguments.addAll(trial.others());
        arguments.addAll(limits);
        if (trial.command().contains("export")) {
            arguments.addAll(List.of("--rejects", file("rejects.ndjson")));
        }
        arguments.add(file(trial.file()));
        return arguments.toArray(String[]::new);
    }

    @Test
    void aLimitThatIsNoneIsRefusedWithTheNamesOfAll() {
        assertThat(run("stats", "--limit", "patience=3")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("There is no limit patience. There are unpacked-ratio, ").contains("iri-length");
        assertThat(run("--limit", "nesting=5000", "stats")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("nesting can be from 1 to 1000, not 5000");
        assertThat(run("stats", "--limit", "nesting=many")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aLimitHoldsForOneRun() {
        run("stats", "--rejects", file("rejects.ndjson"), "--limit", "nesting=7", "--limit", "key-length=8");
        assertThat(List.of(Limits.of(Limit.NESTING), Limits.of(Limit.KEY_LENGTH))).containsExactly(7L, 8L);
        run("stats");
        assertThat(Limits.of(Limit.NESTING)).isEqualTo(Limit.NESTING.usual());
    }

    @Test
    void theGuideListsAllLimits() throws IOException {
        List<String> guide = Files.readAllLines(Path.of("..", "docs", "limits.md"));
        assertThat(guide).containsSubsequence(Arrays.stream(Limit.values()).map(LimitOptionTest::row).toList());
    }

    private static String row(Limit limit) {
        return String.format(Locale.ROOT, "| `%s` | %,d | %s | %s |", limit.title(), limit.usual(), limit.meaning(), limit.purpose());
    }
}
