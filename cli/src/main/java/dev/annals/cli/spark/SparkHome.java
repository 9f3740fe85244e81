package dev.annals.cli.spark;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an installation of Spark and what runs on it are.
///
/// @param spark the folder of the installation, as the variable `SPARK_HOME` names it
/// @param annals the folder of the launcher, which holds the modules
record SparkHome(Optional<Path> spark, Optional<Path> annals) {

    static final String VARIABLE = "SPARK_HOME";

    /// What the launcher tells in the system property `annals.home`.
    private static final String PROPERTY = "annals.home";

    static SparkHome ofThisProcess() {
        return new SparkHome(path(System.getenv(VARIABLE)), path(System.getProperty(PROPERTY)));
    }

    private static Optional<Path> path(@Nullable String name) {
        return Optional.ofNullable(name).filter(text -> !text.isEmpty()).map(Path::of);
    }
}
