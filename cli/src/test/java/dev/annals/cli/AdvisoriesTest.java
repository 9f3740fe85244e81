package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No library on the class path has a flaw that the list of advisories knows. `checks/advisories` asks for newer ones.
class AdvisoriesTest {

    private static final List<String> JARS = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(jar -> jar.replace('\\', '/')).toList();

    /// @param library group and artifact
    /// @param from the first version that has the flaw
    /// @param fixed the first one after it that has not
    private record Advisory(String library, String from, String fixed, String name) {

        boolean concerns(String version) {
            return compare(version, from) >= 0 && compare(version, fixed) < 0;
        }
    }

    @Test
    void noLibraryHasAKnownFlaw() throws IOException {
        assertThat(advisories().stream().filter(advisory -> version(advisory.library()).filter(advisory::concerns).isPresent()))
                .as("Take the version that mends it").isEmpty();
    }

    /// A list that names none of them would find nothing.
    @Test
    void knowsTheLibraries() throws IOException {
        assertThat(Stream.of("org.apache.poi:poi-ooxml", "org.apache.jena:jena-arq", "org.apache.thrift:libthrift")).allMatch(library -> version(library).isPresent());
        assertThat(advisories().stream().filter(advisory -> version(advisory.library()).isPresent())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void knowsWhichVersionAFlawConcerns() {
        var advisory = new Advisory("a:b", "4.28", "4.28.2", "CVE");

        assertThat(Stream.of("4.28", "4.28.1", "4.28.1-jre").filter(advisory::concerns)).hasSize(3);
        assertThat(Stream.of("3.9", "4.27.9", "4.28.2", "4.28.10", "4.100", "5").filter(advisory::concerns)).isEmpty();
    }

    private static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(Path.of("..", "checks", "advisories.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Advisory(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /// By the folder in which a repository of Maven has it, whatever the repository is called.
    private static Optional<String> version(String library) {
        String folder = "/" + library.replaceFirst(":.*", "").replace('.', '/') + "/" + library.replaceFirst(".*:", "") + "/";
        return JARS.stream().filter(jar -> jar.contains(folder)).findFirst()
                .map(jar -> jar.substring(jar.lastIndexOf(folder) + folder.length()).replaceFirst("/.*", ""));
    }

    /// Number by number; what is not there counts as zero.
    private static int compare(String one, String other) {
        List<Integer> left = numbers(one);
        List<Integer> right = numbers(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = Integer.compare(i < left.size() ? left.get(i) : 0, i < right.size() ? right.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("\\d+").matcher(version.replaceFirst("-.*", "")).results().map(number -> Integer.valueOf(number.group())).toList();
    }
}
