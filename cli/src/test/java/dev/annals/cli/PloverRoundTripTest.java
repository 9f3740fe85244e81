package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the exporter of PLOVER writes, the importer of PLOVER reads whole: written again, it says the same.
///
/// But for the ids, which tell now where a record came from, and for who was called by no more than words: they became actors of that name.
final class PloverRoundTripTest {

    private static final Pattern IDS = Pattern.compile(",?\"(id|identifier_text)\":\"([^\"\\\\]|\\\\.)*\"");

    @Test
    void givesTheSameLinesAgain() {
        byte[] first = Graphs.export("plover", ExportOptions.NONE, JsonLdGraphTest.reference());
        Reading read = Reading.of(Formats.importer("plover").orElseThrow(), "corpus.plover", first);
        byte[] second = Graphs.export("plover", ExportOptions.NONE, read.records());

        assertThat(read.rejections()).isEmpty();
        assertThat(withoutIds(second)).hasSizeGreaterThan(30).containsExactlyElementsOf(withoutIds(first));
    }

    private static List<String> withoutIds(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8).lines().map(line -> IDS.matcher(line).replaceAll("")).toList();
    }
}
