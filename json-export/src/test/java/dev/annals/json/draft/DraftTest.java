package dev.annals.json.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Unresolution;
import dev.annals.core.model.When;
import dev.annals.core.schema.Position;
import dev.annals.json.Corpora;
import dev.annals.json.DraftImporter;
import dev.annals.json.JsonSchema;
import dev.annals.json.NdjsonExporter;
import dev.annals.json.Written;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final Path COMMITTED = Path.of("..", "schema", "draft.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.draft(), InputFormat.JSON);

    private static final String DRAFT = """
            [
              {"type": "draft"},
              {"type": "source", "id": "harbour-news-1", "publisher": "Harbour News", "published": "22 Nov 2024"},
              {"type": "source", "id": "coast-daily-1", "published": 2024},
              {"type": "place", "name": "Port Example", "kind": "settlement"},
              {"type": "actor", "name": "Coast Front", "kind": "Armed group"},
              {"type": "event", "title": "Bomb on the harbour road", "when": "21 Nov 2024", "detail": "attack", "placings": [{"place": "port example"}],
               "participations": [{"actor": {"verbatim": "An unnamed man"}, "role": "agent", "source": "coast-daily-1"}],
               "figures": [
                 {"measure": "killed", "amount": "at least 5", "source": "harbour-news-1", "quotation": "At least five people died"},
                 {"measure": "killed", "amount": 3, "source": "coast-daily-1"}],
               "responsibilities": [{"actor": "Coast Front", "stance": "denies", "source": "coast-daily-1"}]},
              {"type": "event", "title": "The Coast Front denies the bombing", "when": "22 Nov 2024",
               "detail": {"act": "denies", "content": "It had nothing to do with the bomb."},
               "links": [{"kind": "denies", "event": "Bomb on the harbour road"}]}
            ]
            """;

    private static Reading read(String draft) {
        return Reading.of(new DraftImporter(), "draft.json", draft.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Notice> wrong(Reading reading) {
        return reading.rejections().stream().map(Rejection::notices).flatMap(List::stream).toList();
    }

    @Test
    void meansWhatAWorkbookWouldMean() {
        Reading reading = read(DRAFT);

        assertThat(wrong(reading)).isEmpty();
        assertThat(reading.records()).extracting(CorpusRecord::id).containsExactly(
                "harbour-news-1", "coast-daily-1", "port-example", "coast-front", "bomb-on-the-harbour-road", "the-coast-front-denies-the-bombing");
        assertThat(((Actor) reading.records().get(3)).kind().code()).isEqualTo("armed-group");
        var attack = (Event) reading.records().get(4);
        assertThat(attack.when()).isEqualTo(When.on(LocalDate.of(2024, 11, 21)));
        assertThat(attack.factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(attack.participations().getFirst().actor()).isEqualTo(new ActorRef.Unresolved("An unnamed man", Unresolution.NOT_LOOKED_UP));
        assertThat(attack.responsibilities().getFirst().actor()).isEqualTo(new ActorRef.Resolved("coast-front", Optional.empty()));
        assertThat(attack.figures().getFirst().amount()).isEqualTo(new Amount.AtLeast(BigDecimal.valueOf(5)));
        assertThat(attack.reports()).hasSize(2);
        assertThat(attack.figures().get(1).report()).isEqualTo(attack.participations().getFirst().report());
        assertThat(((Event) reading.records().get(5)).detail().getClass().getSimpleName()).isEqualTo("Statement");
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("quotation-without-article");
    }

    @Test
    void readsOneRecordALineToo() {
        String lines = """
                {"type": "draft"}
                {"type": "actor", "name": "Coast Front", "kind": "armed group"}
                """;

        assertThat(read(lines).records()).extracting(CorpusRecord::id).containsExactly("coast-front");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "21 Nov 2024" | "21 Nov" | event bomb-on-the-harbour-road: when '21 Nov' has no year; write it behind, such as 21 Nov 2024
            "at least 5" | "at leats 5" | figures/1/amount 'at leats 5' is no amount; write a number such as 12
            "stance": "denies" | "stance": "denied" | responsibilities/1/stance 'denied' is not one of its codes. Did you mean denies? It is one of claims
            "attack" | "atack" | detail/kind 'atack' is not one of its codes. Did you mean attack?
            "port example" | "port exampel" | placings/1/place 'port exampel' is neither the id nor the name of a record of the type place. Did you mean Port Example?
            "source": "harbour-news-1" | "source": "harbor-news-1" | figures/1/source 'harbor-news-1' is neither the id nor the title of a record of the type source. Did you mean harbour-news-1?
            "measure": "killed", "amount": 3 | "amount": 3 | figures/2/measure is missing; choose one of killed
            "role": "agent", | "" : "", | participations/1/role is missing; choose one of agent
            "verbatim": "An unnamed man" | "words": "An unnamed man" | participations/1/actor/kind is missing; write one of resolved, unresolved
            "event": "Bomb on | "event": "Bmb on | links/1/event 'Bmb on the harbour road' is neither the id nor the title
            "title": "Bomb on the harbour road", | "summary": "x", | id is missing, and no title is there to make one of
            """)
    void saysAtTheValueWhatIsAllowed(String typed, String instead, String told) {
        Reading reading = read(DRAFT.replace(typed, instead));

        assertThat(wrong(reading)).isNotEmpty();
        assertThat(wrong(reading).getFirst().toString()).startsWith("draft.json:").contains(told);
    }

    @Test
    void tellsAllThatIsWrongAndNoMoreThanThat() {
        Reading reading = read(DRAFT.replace("21 Nov 2024", "soon").replace("\"at least 5\"", "\"lots\"").replace("\"placings\"", "\"plcings\""));

        assertThat(wrong(reading)).extracting(Notice::toString).satisfiesExactly(
                told -> assertThat(told).contains("when 'soon' is no date"),
                told -> assertThat(told).contains("figures/1/amount 'lots' is no amount"),
                told -> assertThat(told).contains("plcings"));
    }

    @Test
    void tellsWhatLiesBesideAWrongValueToo() {
        Reading reading = read(DRAFT.replace("\"at least 5\"", "\"lots\"").replace("\"amount\": 3", "\"amount\": true, \"colour\": \"red\""));

        assertThat(wrong(reading)).extracting(Notice::toString).satisfiesExactlyInAnyOrder(
                told -> assertThat(told).contains("figures/1/amount 'lots' is no amount"),
                told -> assertThat(told).contains("figures/2/amount 'true' is no amount; write a number such as 12"),
                told -> assertThat(told).contains("figures/2/colour"));
    }

    static Stream<List<CorpusRecord>> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void giveBackEveryCorpusWrittenInThem(List<CorpusRecord> records) throws BrokenText {
        var nodes = new ArrayList<JsonNode>();
        for (String line : Written.by(new NdjsonExporter(), records).lines().toList()) {
            nodes.add(JsonTree.read(JsonTree.factory(), line, new Position("", nodes.size() + 1L, 1)));
        }
        List<String> typed = new ShortForms(nodes).all().stream().map(JsonText::compact).toList();
        String draft = Stream.concat(Stream.of("{\"type\":\"draft\"}"), typed.stream()).collect(Collectors.joining("\n"));

        Reading reading = read(draft);

        assertThat(wrong(reading)).extracting(Notice::toString).isEmpty();
        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(records);
        draft.lines().forEach(line -> assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty());
    }

    @Test
    void haveASchemaThatIsCommitted() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, JsonSchema.draft());
        }
        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(JsonSchema.draft());
        assertThat(SCHEMA.validate(DRAFT, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(DRAFT.replace("\"stance\": \"denies\", ", ""), InputFormat.JSON)).isNotEmpty();
    }
}
