package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Works on the formats of [ToyFamily], which the class path of these tests has.
class FormatsTest {

    @Test
    void formatsComeInTheOrderOfTheirNames() {
        assertThat(Formats.importers()).extracting(each -> each.format().name()).containsExactly("apple", "zebra");
        assertThat(Formats.exporters()).extracting(each -> each.format().name()).containsExactly("apple", "zebra");
        assertThat(Formats.tableFormats()).extracting(each -> each.format().name()).containsExactly("apple", "zebra");
        assertThat(Formats.validators()).singleElement().matches(each -> each.validates(ToyFamily.ZEBRA));
    }

    @Test
    void aFormatIsFoundByItsNameOrByThatOfAFile() {
        for (String asked : List.of("zebra", "herd.zb", "HERD.ZB", "a.zebra.herd.zbr")) {
            assertThat(Formats.importer(asked)).as(asked).map(Importer::format).contains(ToyFamily.ZEBRA);
            assertThat(Formats.exporter(asked)).as(asked).map(Exporter::format).contains(ToyFamily.ZEBRA);
        }
        for (String asked : List.of("Zebra", "zb", "zebra.csv", "")) {
            assertThat(Formats.importer(asked)).as(asked).isEmpty();
            assertThat(Formats.exporter(asked)).as(asked).isEmpty();
        }
    }

    @Test
    void anInputIsRecognisedByTheTablesInItAndElseByItsBeginning() {
        assertThat(recognising("zebra")).containsExactly(ToyFamily.ZEBRA);
        assertThat(recognising("tables:apple,apple,zebra")).containsExactly(ToyFamily.APPLE, ToyFamily.ZEBRA);
        assertThat(recognising("tables:pear,zebra")).containsExactly(ToyFamily.ZEBRA);
        assertThat(recognising("tables:pear")).isEmpty();
        assertThat(recognising("zebra,tables:apple")).containsExactly(ToyFamily.ZEBRA);
    }

    private static List<Format> recognising(String content) {
        return Formats.recognising(input("in", content)).stream().map(Importer::format).toList();
    }

    @Test
    void anImporterReadsItsInputsOneAfterTheOtherUnlessItSaysElse() {
        var told = new ArrayList<String>();
        Importer importer = Formats.importer("zebra").orElseThrow();
        Surveyed surveyed = importer.survey(List.of(input("a", "1"), input("b", "2")), new Told(told));

        assertThat(surveyed.description()).isEmpty();
        assertThat(told).isEmpty();
        surveyed.read();
        assertThat(told).containsExactly("notice a: read", "notice b: read");
        assertThat(importer.readsFolders()).isFalse();
        assertThat(importer.readsTogether()).isFalse();
        assertThat(importer.joins()).isEmpty();
        assertThat(importer.likeness(Head.of(input("a", "1")))).isEmpty();
    }

    @Test
    void anImporterWhoseFormatNamesTellRecognisesNothing() {
        Importer importer = new Importer() {
            @Override
            public Format format() {
                return ToyFamily.APPLE;
            }

            @Override
            public void read(Input input, Receiver receiver) {
                receiver.notice(Notice.warning("toy", "read", input.name()));
            }
        };

        assertThat(importer.recognises(Head.of(input("in", "apple")))).isFalse();
    }

    @Test
    void anExporterWithoutOptionsRefusesThem() {
        Exporter exporter = Formats.exporter("apple").orElseThrow();
        var destination = new Destination() {
            private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

            @Override
            public String name() {
                return "out.ap";
            }

            @Override
            public ByteArrayOutputStream stream() {
                return stream;
            }

            @Override
            public ByteArrayOutputStream beside(String ending) {
                throw new IllegalStateException(ending);
            }
        };

        assertThat(exporter.open(destination, ExportOptions.NONE).carried().isEverything()).isTrue();
        assertThatThrownBy(() -> exporter.open(destination, new ExportOptions(Optional.empty(), Optional.empty(), Optional.of(5L))))
                .isInstanceOf(UnsupportedOption.class).hasMessage("The format apple has no profiles, no base and no parts");
        assertThat(exporter.splits()).isFalse();
        assertThat(exporter.writesRows()).isFalse();
    }

    private static Input input(String name, String content) {
        return new Input(name, Optional.empty(), () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
