package dev.annals.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Records whose terms become bytes at once are written as those are whose terms are looked at.
class RecordBytesTest {

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void writesWhatTheLongWayWrites(Syntax syntax) throws IOException {
        for (String base : List.of("https://example.org/corpus/", "http://example.org/a/b#", "urn:example:corpus/", "https://example.org/\u00e9/",
                "https://annals.dev/ns/", "https://example.org/?q=/")) {
            for (long seed = 1; seed <= 8; seed++) {
                List<CorpusRecord> records = RandomCorpus.of(seed, 25);
                assertThat(write(syntax, base, true, records)).as(base + " " + seed).isEqualTo(write(syntax, base, false, records));
            }
        }
    }

    private static String write(Syntax syntax, String base, boolean bytes, List<CorpusRecord> records) throws IOException {
        var out = new ByteArrayOutputStream();
        var files = new RdfFiles(syntax, GraphProfile.FULL);
        RdfWriter writer = SyntaxWriters.open(syntax, out, base);
        RecordFile file = bytes ? new FileOfBytes(files, (ByteWriter) writer, base) : new FileOfTerms(files, writer, base);
        writer.begin();
        for (CorpusRecord record : records) {
            assertThat(file.gather(record)).isEmpty();
            file.write();
        }
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
