package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What SECURITY.md promises is tested where it says so.
class SecurityPageTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void namesOnlyTestsThatThereAre() throws IOException {
        assertThat(named("`(\\w+Test)`")).as("Correct the name in SECURITY.md").hasSizeGreaterThan(15).isSubsetOf(tests());
        assertThat(named("[`(]((?:checks|reliability|docs)/[\\w/.-]+)")).isNotEmpty().allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    @Test
    void hasATestForEachPromise() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("SECURITY.md")).stream().filter(line -> line.startsWith("|")).skip(2).toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).containsPattern("`\\w+Test`[^|]*\\|$"));
    }

    @Test
    void isFoundFromTheReadme() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("(SECURITY.md)");
    }

    private static Set<String> named(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve("SECURITY.md"))).results()
                .map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            var names = new TreeSet<String>();
            for (Path tests : modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")).forEach(name -> names.add(name.replace(".java", "")));
                }
            }
            return names;
        }
    }
}
