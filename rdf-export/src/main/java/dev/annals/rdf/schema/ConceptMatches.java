package dev.annals.rdf.schema;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Agreement;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Protest;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.Vocabulary;
import java.util.List;
import java.util.Map;

/// Concepts of FARO and classes of Wikidata that are close to our codes and kinds of event, or narrower. What codes of datasets mean is in `matches.ttl`, which
/// is made of the tables of importers.
final class ConceptMatches {

    private static final String CLOSE = "closeMatch";
    private static final String NARROWER = "narrowMatch";
    private static final String FARO = "http://purl.org/faro/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final Map<String, Map<String, List<String>>> MATCHES = Map.ofEntries(
            match(Vocabulary.code(Factuality.ACTUAL), CLOSE, FARO + "happened"),
            match(Vocabulary.code(Factuality.PLANNED), CLOSE, FARO + "planned"),
            match(Vocabulary.code(Factuality.HYPOTHETICAL), CLOSE, FARO + "potential"),
            match(Vocabulary.code(Factuality.NEGATED), CLOSE, FARO + "not_happened"),
            match(kind(Protest.ENTITY), CLOSE, WIKIDATA + "Q273120"), // protest
            match(kind(Agreement.ENTITY), NARROWER, WIKIDATA + "Q131569"), // treaty
            match(kind(Clash.ENTITY), NARROWER, WIKIDATA + "Q178561"), // battle
            match(kind(Attack.ENTITY), NARROWER, WIKIDATA + "Q2223653"), // terrorist attack
            match(Vocabulary.code(AttackMethod.ASSASSINATION), CLOSE, WIKIDATA + "Q3882219"), // assassination
            match(Vocabulary.code(PlaceKind.COUNTRY), CLOSE, WIKIDATA + "Q6256"), // country
            match(Vocabulary.code(PlaceKind.SETTLEMENT), CLOSE, WIKIDATA + "Q486972"), // human settlement
            match(Vocabulary.code(ActorKind.STATE), CLOSE, WIKIDATA + "Q3624078"), // sovereign state
            match(Vocabulary.code(ActorKind.GOVERNMENT_BODY), NARROWER, WIKIDATA + "Q327333"), // government agency
            match(Vocabulary.code(ActorKind.POLITICAL_PARTY), CLOSE, WIKIDATA + "Q7278"), // political party
            match(Vocabulary.code(ActorKind.PERSON), CLOSE, WIKIDATA + "Q5"), // human
            match(Vocabulary.code(ActorKind.INTERNATIONAL_ORGANISATION), CLOSE, WIKIDATA + "Q484652"), // international organization
            match(Vocabulary.code(ActorKind.COMPANY), CLOSE, WIKIDATA + "Q4830453")); // business

    private ConceptMatches() {}

    private static Map.Entry<String, Map<String, List<String>>> match(String code, String relation, String concept) {
        return Map.entry(code, Map.of(relation, List.of(concept)));
    }

    private static String kind(Entity<?> detail) {
        return ComputedTerms.concept((Type.Choice<?>) Detail.TYPE, detail);
    }

    /// What stands in a relation of SKOS to a code, by the name of the relation.
    static Map<String, List<String>> of(String code) {
        return MATCHES.getOrDefault(code, Map.of());
    }
}
