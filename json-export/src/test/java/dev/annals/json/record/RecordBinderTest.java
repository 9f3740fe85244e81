package dev.annals.json.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.Piece;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBinderTest {

    /// Canonical JSON, read the slow way.
    private static final RecordForm SLOW = new RecordForm() {
        @Override
        public FieldSource source(JsonNode object) {
            return CANONICAL.source(object);
        }

        @Override
        public List<Problem> contradictions(JsonNode object, CorpusRecord record) {
            return CANONICAL.contradictions(object, record);
        }
    };

    private static final String ALPHABET = "{}[]\",:\\ \n\u0001-+.eE0123456789abutrfn\u00e4\ufffd";

    private final RecordBinder binder = RecordBinder.ifAllowed().orElseThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatIsWrittenWithoutACloserLook(long seed) throws IOException {
        for (JsonLayout layout : JsonLayout.values()) {
            List<CorpusRecord> records = RandomCorpus.of(seed, 20);
            records.forEach(record -> read(record, layout).ifPresentOrElse(
                    bound -> assertThat(bound).isEqualTo(record),
                    () -> assertThat(text(record, layout)).containsPattern("\uFFFD|[0-9.]{16}")));
            assertThat(records).anyMatch(record -> read(record, layout).isPresent());
        }
    }

    private Optional<CorpusRecord> read(CorpusRecord record, JsonLayout layout) {
        return binder.read(piece(text(record, layout).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void readsWhatTheSlowWayReadsAndNothingElse(long seed) {
        var random = new Random(seed);
        int bound = 0;
        for (CorpusRecord record : RandomCorpus.of(seed, 20)) {
            byte[] bytes = text(record, JsonLayout.LINES).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                Piece mutant = piece(mutated(bytes, random));
                Optional<CorpusRecord> fast = binder.read(mutant);
                bound += fast.isPresent() ? 1 : 0;
                fast.ifPresent(found -> assertThat(readSlowly(mutant)).as(mutant.text()).isEqualTo(List.of(found)));
            }
        }
        assertThat(bound).as("mutants that are records too").isGreaterThan(100);
    }

    @Test
    void readsKeysInAnyOrderAndBlanksAnywhere() {
        assertThat(bound(" "))
                .isEqualTo(bound(""))
                .contains((CorpusRecord) readSlowly(piece(text(bound("").orElseThrow(), JsonLayout.LINES).getBytes(StandardCharsets.UTF_8))).getFirst());
    }

    private Optional<CorpusRecord> bound(String blank) {
        String text = "{_'type'_:_'source'_,_'publisher'_:_'\\u0041\\n\\/\u00e4'_,_'id'_:_'s'_,_'length'_:_7_}_".replace('\'', '"').replace("_", blank);
        return binder.read(piece(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "{}", "[]", "{'type':'source'}", "{'type':'source','id':'s',}", "{'type':'source','id':'s','id':'s'}", "{'type':'source','id':'s'} x",
        "{'type':'source','id':null}", "{'type':'source','id':'s','length':01}", "{'type':'source','id':'s','length':-1}", "{'type':'source','id':'s','length':1e3}",
        "{'type':'source','id':'s','length':'7'}", "{'type':'source','id':'s','length':9223372036854775808}", "{'id':'s','type':'source'}",
        "{'type':'source','id':'s','published':'2024-02-30'}", "{'type':'source','id':'s','published':'2024-2-3'}", "{'type':'source','id':'s','title':''}",
        "{'type':'source','id':'s','title':'\\ud800'}", "{'type':'source','id':'s','title':'\t'}", "{'type':'source','id':'s','titel':'x'}"})
    void leavesWhatItIsNotSureOf(String text) {
        assertThat(binder.read(piece(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] mutant = Arrays.copyOf(bytes, bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> mutant[at] = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            case 1 -> mutant[at] = (byte) random.nextInt(256);
            case 2 -> mutant[at] = mutant[random.nextInt(bytes.length)];
            default -> {
                int length = Math.min(1 + random.nextInt(12), bytes.length - at);
                System.arraycopy(bytes, at + length, mutant, at, bytes.length - at - length);
                return Arrays.copyOf(mutant, bytes.length - length);
            }
        }
        return mutant;
    }

    private static Piece piece(byte[] bytes) {
        return new Piece(bytes, true, Position.of(1, 1));
    }

    private static String text(CorpusRecord record, JsonLayout layout) {
        var bytes = new ByteArrayOutputStream();
        try (var export = new JsonExport(bytes, layout)) {
            export.write(record);
            export.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String text = bytes.toString(StandardCharsets.UTF_8).strip();
        return layout == JsonLayout.ARRAY ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static List<Object> readSlowly(Piece piece) {
        Reading reading = Reading.nothing();
        try {
            new JsonRecordReader("f", reading, (text, node) -> text, SLOW).read(piece);
        } catch (BrokenText broken) {
            return List.of(broken);
        }
        return Stream.of(reading.records(), reading.rejections(), reading.notices()).<Object>flatMap(List::stream).toList();
    }
}
