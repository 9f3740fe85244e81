package dev.annals.cli.mutants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many mutants of each reader came to which outcome, and those that were wrong.
final class OutcomeTable {

    private static final int LONGEST = 400;

    private final Map<String, Map<Outcome, Long>> counts = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    void add(String reader, long seed, Judgement judgement) {
        counts.computeIfAbsent(reader, name -> new EnumMap<>(Outcome.class)).merge(judgement.outcome(), 1L, Long::sum);
        if (!judgement.outcome().right) {
            findings.add(judgement.outcome().words + ": --reader " + reader + " --seed " + seed + ": " + shown(judgement.reason()));
        }
    }

    private static String shown(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    boolean isWrong() {
        return !findings.isEmpty();
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /// What was found in one reader.
    String finish(String reader) {
        return findings.stream().filter(finding -> finding.contains("--reader " + reader + " ")).map(finding -> finding + "\n")
                .collect(Collectors.joining());
    }

    String text() {
        String head = "| reader | " + Arrays.stream(Outcome.values()).map(outcome -> outcome.words).collect(Collectors.joining(" | ")) + " |\n"
                + "|---|" + "---|".repeat(Outcome.values().length) + "\n";
        return head + counts.entrySet().stream().map(reader -> row(reader.getKey(), reader.getValue())).collect(Collectors.joining());
    }

    private static String row(String reader, Map<Outcome, Long> numbers) {
        return "| " + reader + " | " + Arrays.stream(Outcome.values()).map(outcome -> Long.toString(numbers.getOrDefault(outcome, 0L)))
                .collect(Collectors.joining(" | ")) + " |\n";
    }
}
