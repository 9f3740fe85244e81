package dev.annals.cli.spark;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.SubsetOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// Where an export runs, if not here. What is given besides is handed over as it is; options that are unknown there are refused.
public final class SparkArguments {

    private static final String TO = "--to";
    private static final String FORMAT = "--format";
    private static final Set<String> KNOWN = Set.of(TO, FORMAT, "--from", "--partition", "--profile");
    private static final String QUIET = "--quiet";
    private static final Set<String> FOR_THIS_END = Set.of("--on", QUIET);

    @Option(names = "--on", paramLabel = "MASTER", description = "Export on Apache Spark, such as spark://host:7077, yarn or local[4]; SPARK_HOME has to name an installation.")
    private Optional<String> master = Optional.empty();

    @Option(names = "--partition", paramLabel = "COLUMN", description = "With --on: divide tables into folders, or workbooks, by year, month or country.")
    private Optional<String> partition = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// Exports on Spark, if that is asked for; its exit code. Throws [UnsupportedOption].
    public OptionalInt export() {
        if (master.isEmpty()) {
            partition.ifPresent(column -> {
                throw new UnsupportedOption("--partition " + column + " is for exports on Spark, with --on");
            });
            return OptionalInt.empty();
        }
        ParseResult given = spec.commandLine().getParseResult();
        List<String> arguments = handedOver(given);
        return OptionalInt.of(SparkSubmission.to(master.orElseThrow(), SparkHome.ofThisProcess()).run(arguments, isGiven(given, QUIET)));
    }

    private static List<String> handedOver(ParseResult given) {
        if (!isGiven(given, FORMAT) || values(given, TO).size() != 1) {
            throw new UnsupportedOption("An export on Spark has one --to, which is a folder, and a --format");
        }
        var arguments = new ArrayList<String>();
        given.matchedOptionsSet().forEach(option -> arguments.addAll(handedOver(option)));
        List<String> inputs = given.matchedPositionals().stream().distinct().flatMap(input -> input.originalStringValues().stream()).toList();
        if (inputs.isEmpty()) {
            throw new UnsupportedOption("Say what to export on Spark: files or folders that all of its machines see");
        }
        arguments.addAll(inputs);
        return arguments;
    }

    private static List<String> handedOver(OptionSpec option) {
        String name = option.longestName();
        Optional<SubsetOption> part = SubsetOption.of(name);
        if (FOR_THIS_END.contains(name)) {
            return List.of();
        }
        if (part.isEmpty() && !KNOWN.contains(name)) {
            throw new UnsupportedOption("There is no " + name + " on Spark yet: leave it out, or leave out --on");
        }
        return part.filter(SubsetOption::isFlag).isPresent() ? List.of(name) : option.originalStringValues().stream().flatMap(value -> Stream.of(name, value)).toList();
    }

    private static boolean isGiven(ParseResult given, String option) {
        return !values(given, option).isEmpty();
    }

    private static List<String> values(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOption(option)).map(ArgSpec::originalStringValues).orElse(List.of());
    }
}
