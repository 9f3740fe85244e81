package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.OptionalModule;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the command says of modules that may not be there; in tests they are.
class OptionalModuleTest extends CommandRun {

    @Test
    void namesTheFormatsThatItsModulesHave() {
        List<Format> known = Formats.exporters().stream().map(Exporter::format).toList();

        assertThat(OptionalModule.all()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void saysWhatToBuildWhereAModuleIsAbsent() {
        assertThat(OptionalModule.howToGet("out/events.parquet")).hasValueSatisfying(
                said -> assertThat(said).startsWith("Cannot write out/events.parquet yet: ").contains("mvn -q -pl parquet-export -am -Dmaven.test.skip=true package"));
        assertThat(OptionalModule.howToGet("parquet")).isPresent();
        assertThat(OptionalModule.howToGet("events.csv")).isEmpty();
        for (OptionalModule module : OptionalModule.values()) {
            assertThat(Path.of("..", module.folder(), "pom.xml")).isRegularFile();
        }
    }

    @Test
    void isListedWithTheOtherFormats() {
        assertThat(run("formats")).isZero();

        assertThat(out()).containsPattern("parquet +- +\\.parquet +Parquet: .* \\(optional: parquet-export\\)");
    }
}
