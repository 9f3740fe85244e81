package dev.annals.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/// A module of the build, with its classes as they were compiled.
///
/// @param name its folder
/// @param entrance the package that its others lie in, and the only one that other modules may use unless they are let in
/// @param compiled the folder of its classes
/// @param classes its classes
record ModuleFiles(String name, String entrance, Path compiled, JavaClasses classes) {

    private static final Path ROOT = Path.of("..");

    /// Built beside the command, which knows nothing of it: it brings all of Spark.
    private static final String BESIDE = "spark-export";

    /// Every module that the build lists and that has code, but for the one beside the command; another that is not compiled yet has to be among the dependencies of this test.
    static List<ModuleFiles> all() throws IOException {
        String build = Files.readString(ROOT.resolve("pom.xml"));
        return Pattern.compile("<module>([\\w-]+)</module>").matcher(build).results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(BESIDE))
                .filter(name -> Files.isDirectory(ROOT.resolve(name).resolve("src/main/java")))
                .map(ModuleFiles::of)
                .toList();
    }

    private static ModuleFiles of(String name) {
        Path compiled = ROOT.resolve(name).resolve("target/classes");
        Assertions.assertThat(compiled).as("Add " + name + " to the dependencies of cli, so that it is compiled before its fences are checked").isDirectory();
        JavaClasses classes = new ClassFileImporter().importPath(compiled);
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        return new ModuleFiles(name, packages.stream().min(Comparator.comparingInt(String::length)).orElseThrow(), compiled, classes);
    }

    /// Whether the command finds formats in it.
    boolean hasFormats() {
        return Files.exists(compiled.resolve("META-INF/services/dev.annals.core.format.FormatFamily"));
    }

    /// Whether a package belongs to it.
    boolean holds(String packageName) {
        return classes.stream().anyMatch(inside -> inside.getPackageName().equals(packageName));
    }
}
