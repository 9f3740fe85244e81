package dev.annals.cli.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is said where Spark or the module is absent, and what an installation is given; checks/spark.sh runs a real one.
class SparkSubmissionTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatToInstall() {
        assertThatThrownBy(() -> SparkSubmission.to("yarn", new SparkHome(Optional.empty(), Optional.of(folder))))
                .isInstanceOf(UnsupportedOption.class).hasMessageContaining("Apache Spark, 4.2").hasMessageContaining("SPARK_HOME");
        assertThatThrownBy(() -> SparkSubmission.to("yarn", new SparkHome(Optional.of(folder), Optional.of(folder)))).hasMessageContaining("there is no " + folder.resolve("bin"));
    }

    @Test
    void saysWhatNamesMachines() {
        for (String master : new String[] {"lokal[2]", "host:7077", "spark://", "local[]", ""}) {
            assertThatThrownBy(() -> SparkSubmission.to(master, new SparkHome(Optional.empty(), Optional.of(folder)))).isInstanceOf(UnsupportedOption.class).hasMessageContaining("spark://host:port");
        }
        for (String master : new String[] {"yarn", "local", "local[*]", "local[2,3]", "spark://one:7077,two:7077", "k8s://https://host:6443", "local-cluster[2,1,1024]"}) {
            assertThatThrownBy(() -> SparkSubmission.to(master, new SparkHome(Optional.empty(), Optional.of(folder)))).hasMessageContaining("SPARK_HOME");
        }
    }

    @Test
    void saysWhatToBuild() throws IOException {
        install("exit 0");
        assertThatThrownBy(() -> SparkSubmission.to("yarn", home())).hasMessageContaining("mvn -q -pl spark-export -am -Dmaven.test.skip=true package");
        Files.createDirectories(folder.resolve("spark-export/target/lib"));
        assertThatThrownBy(() -> SparkSubmission.to("yarn", home()).run(List.of(), true)).hasMessageContaining("build it again");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesTheInstallationTheJarsAndTheArgumentsAndEndsAsItDoes() throws IOException {
        install("printf '%s\\n' \"$JAVA_HOME\" \"$@\" >" + folder.resolve("given") + "\nexit 66");
        Path jars = Files.createDirectories(folder.resolve("spark-export/target/lib"));
        Path main = Files.createFile(jars.resolve("annals-spark-export-1.jar"));
        Path core = Files.createFile(jars.resolve("annals-core-1.jar"));

        assertThat(SparkSubmission.to("local[2]", home()).run(List.of("--to", "a folder", "in"), true)).isEqualTo(66);

        assertThat(Files.readAllLines(folder.resolve("given"))).containsExactly(
                System.getProperty("java.home"), "--master", "local[2]", "--class", "dev.annals.spark.SparkExport", "--jars", core.toString(), main.toString(), "--to", "a folder", "in");
    }

    private SparkHome home() {
        return new SparkHome(Optional.of(folder), Optional.of(folder));
    }

    private void install(String script) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }
}
