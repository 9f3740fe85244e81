package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.graph.GraphNames;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Means;
import dev.annals.core.model.MeetingFormat;
import dev.annals.core.model.ProgrammeStatus;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.schema.CodeList;
import dev.annals.importers.cameo.ActorKinds;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.DetailKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the tables of importers say, as SKOS: rdf-export may not look into this module, so that it has what is made of them here.
class CodeMatchesTest {

    private static final Path COMMITTED = Path.of("../rdf-export/src/main/resources/dev/annals/rdf/schema/matches.ttl");
    private static final Set<String> SAYING_NOTHING = Set.of("other", "unspecified");
    private static final Map<String, String> SCHEMES = new TreeMap<>(Map.of(
            "acled", "Event types and sub-event types of ACLED", "cameo", "Event codes of CAMEO", "gtd", "Attack types of GTD",
            "plover", "Event types and modes of PLOVER", "ucdp", "Types of violence of UCDP GED"));
    private static final String ROLES = "cameo-type";

    private final StringBuilder text = new StringBuilder("""
            # What codes of well-known schemes mean in our terms, as importers read them. Generated: change the tables of the importers instead.
            # Their makers have no IRIs for them, so that these are names of ours; the notation is theirs.
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """);

    @Test
    void areThoseThatTheOntologyComesWith() throws IOException {
        SCHEMES.forEach(this::scheme);
        roles();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, text);
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(text.toString());
    }

    private void scheme(String name, String label) {
        begin(name, label);
        Crosswalk crosswalk = Crosswalk.named(name);
        codes(name).forEach(code -> {
            Crosswalk.Entry entry = crosswalk.entry(code).orElseThrow();
            if (entry.kind() != DetailKind.OTHER) {
                concept(name, code, entry.label(), Stream.concat(
                        Stream.of(match("broadMatch", Namespaces.CODES + "detail/" + entry.kind().name().toLowerCase(Locale.ROOT))), particular(entry)));
            }
        });
    }

    private static List<String> codes(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Crosswalk.class.getResourceAsStream(name + ".tsv"), name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1)[0].strip()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> particular(Crosswalk.Entry entry) {
        return entry.particular().filter(code -> !SAYING_NOTHING.contains(code))
                .flatMap(code -> list(entry.kind()).map(list -> match("relatedMatch", GraphNames.codesOf(list) + code))).stream();
    }

    private static Optional<CodeList<?>> list(DetailKind kind) {
        return switch (kind) {
            case MEETING -> Optional.of(MeetingFormat.LIST);
            case CALL -> Optional.of(Means.LIST);
            case STATEMENT -> Optional.of(SpeechAct.LIST);
            case ATTACK -> Optional.of(AttackMethod.LIST);
            case PROGRAMME -> Optional.of(ProgrammeStatus.LIST);
            case VISIT, PLEDGE, AGREEMENT, CONDEMNATION, APPEAL, THREAT, CLASH, EXERCISE, DEPLOYMENT, PROTEST, SANCTION, AID, COERCION, OTHER -> Optional.empty();
        };
    }

    /// Every role code has three letters.
    private void roles() {
        begin(ROLES, "Role codes of CAMEO");
        IntStream.range(0, 26 * 26 * 26).mapToObj(n -> letter(n / 676) + letter(n / 26 % 26) + letter(n % 26)).forEach(code ->
                ActorKinds.of(code).ifPresent(kind -> concept(ROLES, code, code, Stream.of(match("broadMatch", GraphNames.codesOf(ActorKind.LIST) + kind.code())))));
    }

    private static String letter(int n) {
        return String.valueOf((char) ('A' + n));
    }

    private void begin(String scheme, String label) {
        text.append("\n<").append(Namespaces.CODES).append(scheme).append("> a skos:ConceptScheme ; rdfs:label \"").append(label).append("\"@en .\n");
    }

    private void concept(String scheme, String code, String label, Stream<String> matches) {
        text.append('<').append(Namespaces.CODES).append(scheme).append('/').append(PercentCode.encode(code)).append("> a skos:Concept ; skos:inScheme <")
                .append(Namespaces.CODES).append(scheme).append("> ; skos:notation \"").append(code).append("\" ; skos:prefLabel \"")
                .append(label.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"@en").append(matches.collect(Collectors.joining())).append(" .\n");
    }

    private static String match(String relation, String concept) {
        return " ; skos:" + relation + " <" + concept + ">";
    }
}
