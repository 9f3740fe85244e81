package dev.annals.cli.spark;

import dev.annals.core.format.UnsupportedOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts an export on Spark, by the `spark-submit` of an installation.
///
/// @param program the `spark-submit`
/// @param jars what the module spark-export needs besides Spark
/// @param master which machines, as Spark names them
record SparkSubmission(Path program, List<Path> jars, String master) {

    private static final String MODULE = "spark-export";
    private static final Pattern MASTER = Pattern.compile("yarn|spark://.+|k8s://.+|local(\\[[^]]+])?|local-cluster\\[.+]");
    private static final String MAIN_CLASS = "dev.annals.spark.SparkExport";

    /// To these machines; throws [UnsupportedOption] where something is not installed.
    static SparkSubmission to(String master, SparkHome home) {
        if (!MASTER.matcher(master).matches()) { // what spark-submit would end with 1 for, as a run does that rejects something
            throw new UnsupportedOption("--on " + master + " names no machines: it takes spark://host:port, yarn, k8s://address or local[N]");
        }
        return new SparkSubmission(program(home), jars(home), master);
    }

    private static Path program(SparkHome home) {
        Path folder = home.spark().orElseThrow(() -> new UnsupportedOption("--on needs an installation of Apache Spark, 4.2 with Scala 2.13: "
                + "download it from spark.apache.org, unpack it, and let the variable " + SparkHome.VARIABLE + " name its folder"));
        Path program = folder.resolve("bin").resolve(File.separatorChar == '\\' ? "spark-submit.cmd" : "spark-submit");
        if (!Files.isRegularFile(program)) {
            throw new UnsupportedOption(SparkHome.VARIABLE + " is " + folder + ", which is no installation of Spark: there is no " + program);
        }
        return program;
    }

    private static List<Path> jars(SparkHome home) {
        return home.annals().map(folder -> folder.resolve(MODULE).resolve("target").resolve("lib")).filter(Files::isDirectory).map(SparkSubmission::within)
                .orElseThrow(() -> new UnsupportedOption("--on needs the optional module " + MODULE + ": build it once, by mvn -q -pl " + MODULE + " -am -Dmaven.test.skip=true package"));
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for the export; its exit code. The ledger goes to the standard output, unless it is quiet; to end this process ends it, too.
    int run(List<String> arguments, boolean quiet) {
        var builder = new ProcessBuilder(command(arguments)).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (quiet) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        try {
            return await(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(List<String> arguments) {
        Path main = jars.stream().filter(jar -> jar.getFileName().toString().startsWith("annals-" + MODULE + "-")).findFirst()
                .orElseThrow(() -> new UnsupportedOption("The module " + MODULE + " was not built wholly; build it again"));
        var command = new ArrayList<>(List.of(program.toString(), "--master", master, "--class", MAIN_CLASS,
                "--jars", jars.stream().filter(jar -> !jar.equals(main)).map(Path::toString).collect(Collectors.joining(",")), main.toString()));
        command.addAll(arguments);
        return command;
    }

    private static int await(Process process) {
        var end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return code;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark was at work", e);
        }
    }
}
