package dev.annals.json.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.merge.Comparison;
import dev.annals.core.merge.Patched;
import dev.annals.core.merge.Records;
import dev.annals.core.merge.ValueSink;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.json.NdjsonExporter;
import dev.annals.json.NdjsonImporter;
import dev.annals.json.Written;
import dev.annals.json.text.JsonText;
import dev.annals.testkit.EditedCorpus;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPatchTest {

    private static final int PAIRS = 200;
    private static final String ACTOR = "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"%s\"}";

    private final List<Notice> told = new ArrayList<>();

    @Test
    void makesTheLaterCorpusOfTheEarlierOne() {
        int differing = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            EditedCorpus corpus = EditedCorpus.of(seed, 12);
            String patch = patch(corpus.before(), corpus.after());
            differing += patch.isEmpty() ? 0 : 1;

            List<CorpusRecord> made = applied(patch, corpus.before());

            assertThat(made).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(corpus.after());
            assertThat(patch(made, corpus.after())).as("seed %d", seed).isEmpty();
            assertThat(patch(corpus.after(), corpus.after())).as("seed %d", seed).isEmpty();
        }
        assertThat(differing).isGreaterThan(PAIRS * 9 / 10);
        assertThat(told).isEmpty();
    }

    @Test
    void writesRecordsAsCanonicalJson() {
        for (CorpusRecord record : RandomCorpus.of(3, 50)) {
            assertThat(JsonText.compact(ValueNodes.of(ValueSink.of(record))) + "\n").isEqualTo(Written.by(new NdjsonExporter(), List.of(record)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"op\":\"test\",\"path\":\"/name\",\"value\":\"Two\"}",
        "{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"Two\"}",
        "{\"op\":\"remove\",\"path\":\"/otherNames/7\"}",
        "{\"op\":\"remove\",\"path\":\"\"}",
        "{\"op\":\"replace\",\"path\":\"/id\",\"value\":\"b\"}",
        "{\"op\":\"replace\",\"path\":\"/kind\",\"value\":\"no kind\"}",
        "{\"op\":\"swap\",\"path\":\"/name\"}",
        "{\"op\":\"replace\",\"path\":\"name\",\"value\":\"Two\"}",
        "{\"path\":\"/name\",\"value\":\"Two\"}",
    })
    void leavesARecordAsItIsWhereAPatchDoesNotFit(String operation) {
        List<CorpusRecord> corpus = records(ACTOR.formatted("One"));

        assertThat(applied("{\"difference\":\"changed\",\"type\":\"actor\",\"id\":\"a\",\"patch\":[" + operation + "]}", corpus)).isEqualTo(corpus);
        assertThat(told).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.code()).isEqualTo("conflict");
            assertThat(notice.message()).endsWith("the record stays as it is");
            assertThat(notice.line()).hasValue(1L);
            assertThat(notice.record()).hasValue("actor a");
        });
    }

    @Test
    void tellsWhatWouldTakeThePlaceOfSomethingThatTheEarlierCorpusDidNotHave() {
        String plain = "{\"type\":\"source\",\"id\":\"s\",\"title\":\"One\"}";
        String patch = patch(records(plain), records(plain.replace("}", ",\"publisher\":\"p\"}")));
        List<CorpusRecord> other = records(plain.replace("}", ",\"publisher\":\"q\"}"));

        assertThat(applied(patch, other)).isEqualTo(other);
        assertThat(told).extracting(Notice::message).containsExactly("publisher is 'q' here, and was nothing; the record stays as it is");
    }

    @Test
    void tellsWhatWouldBeInsertedIntoAnotherList() {
        String named = ACTOR.formatted("One").replace("}", ",\"otherNames\":[%s]}");
        String one = "{\"text\":\"Uno\"}";
        String patch = patch(records(named.formatted(one)), records(named.formatted(one + ",{\"text\":\"Eins\"}")));
        List<CorpusRecord> other = records(named.formatted("{\"text\":\"Un\"}"));

        assertThat(applied(patch, other)).isEqualTo(other);
        assertThat(told).extracting(Notice::message).containsExactly("otherNames/0 is another object here, and was another object; the record stays as it is");
    }

    @Test
    void appliesWhatOthersMayWriteToo() {
        String operations = "[{\"op\":\"add\",\"path\":\"/otherNames\",\"value\":[{\"text\":\"One\"}]},{\"op\":\"copy\",\"from\":\"/otherNames/0/text\",\"path\":\"/name\"}]";

        assertThat(applied("{\"difference\":\"changed\",\"type\":\"actor\",\"id\":\"a\",\"patch\":" + operations + "}", records(ACTOR.formatted("Two"))))
                .isEqualTo(records("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"One\",\"otherNames\":[{\"text\":\"One\"}]}"));
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhatWasMadeForAnotherCorpus() {
        List<CorpusRecord> corpus = records(ACTOR.formatted("One"));
        String lines = "{\"difference\":\"deleted\",\"record\":" + ACTOR.formatted("Two") + "}\n"
                + "{\"difference\":\"deleted\",\"record\":" + ACTOR.formatted("Two").replace("\"a\"", "\"b\"") + "}\n";

        assertThat(applied(lines, corpus)).isEqualTo(corpus);
        assertThat(told).extracting(Notice::message).containsExactly(
                "the record says something else than the one that is to be deleted; the record stays as it is", "the corpus has no such record");
    }

    @Test
    void takesARecordThatIsThereAlreadyAndTellsOneThatIsAnother() {
        List<CorpusRecord> corpus = records(ACTOR.formatted("One"));

        assertThat(applied("{\"difference\":\"added\",\"record\":" + ACTOR.formatted("One") + "}", corpus)).isEqualTo(corpus);
        assertThat(told).isEmpty();
        assertThat(applied("{\"difference\":\"added\",\"record\":" + ACTOR.formatted("Two") + "}", corpus)).isEqualTo(corpus);
        assertThat(told).extracting(Notice::message).containsExactly("there is another record of this id already; the record stays as it is");
    }

    @Test
    void passesOverASecondLineForARecordAndTellsOneThatMakesNoRecord() {
        List<CorpusRecord> corpus = records(ACTOR.formatted("One"));
        String line = "{\"difference\":\"deleted\",\"record\":" + ACTOR.formatted("One") + "}\n";
        String broken = "{\"difference\":\"added\",\"record\":{\"type\":\"actor\",\"id\":\"b\"}}\n";

        assertThat(applied(line + line + broken, corpus)).isEmpty();
        assertThat(told).extracting(Notice::message).first().asString().startsWith("another line is for actor a, too");
        assertThat(told).hasSizeGreaterThan(1).allSatisfy(notice -> assertThat(notice.line()).isPresent());
    }

    @Test
    void tellsWhichLinesAreNone() {
        applied("{\n{\"difference\":\"moved\"}\n{\"difference\":\"added\"}\n[]\n", List.of());

        assertThat(told).extracting(notice -> notice.line().orElseThrow()).containsExactly(1L, 2L, 3L, 4L);
    }

    private String patch(List<CorpusRecord> before, List<CorpusRecord> after) {
        var out = new ByteArrayOutputStream();
        var reading = Reading.nothing();
        new Comparison(reader(before), reader(after), new PatchWriter(out, "patch")).read(reading);
        assertThat(reading.rejections()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<CorpusRecord> applied(String patch, List<CorpusRecord> corpus) {
        var reading = Reading.nothing();
        try (JsonPatch lines = JsonPatch.of(input(patch), reading)) {
            new Patched(reader(corpus), lines).read(reading);
        }
        told.addAll(reading.allNotices());
        return reading.records();
    }

    private static List<CorpusRecord> records(String json) {
        return Reading.of(new NdjsonImporter(), input(json)).records();
    }

    private static Input input(String text) {
        return new Input("patch.ndjson", Optional.empty(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Records reader(List<CorpusRecord> records) {
        return receiver -> records.forEach(record -> receiver.accept(record, new Origin("", Position.UNKNOWN, () -> "")));
    }
}
