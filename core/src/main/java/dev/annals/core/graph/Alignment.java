package dev.annals.core.graph;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Code;
import dev.annals.core.model.CodeScheme;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Hop;
import dev.annals.core.model.Name;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.Tenure;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Well-known terms that are written beside ours where they mean the same, so that tools that know only those find their way.
///
/// Nothing is read from them: each repeats what our own triples say, and is left out where it would say more: who is merely talked about did not
/// take part, and what was planned or denied is no event to a tool that knows nothing of factuality. `docs/rdf.md` gives the reason for each.
public final class Alignment {

    /// A property of a node that repeats what is found at the end of a path of fields from that node.
    ///
    /// @param path the fields, the first of them one of the node
    /// @param property the well-known property
    /// @param condition when it means the same
    /// @param form in which form it has what is found
    public record Rule(List<Field<?, ?>> path, String property, Condition condition, Form form) {

        /// Whether it means the same wherever it stands.
        @SuppressWarnings("ReferenceEquality") // one constant stands for no condition
        public boolean isUnconditional() {
            return condition == ALWAYS;
        }

        /// The same where a condition holds.
        Rule where(Condition only) {
            return new Rule(path, property, only, form);
        }

        /// The same in the language of the name.
        Rule inItsLanguage() {
            return new Rule(path, property, condition, Form.NAME);
        }

        /// The same with what an address leads to in the place of the address.
        Rule linked() {
            return new Rule(path, property, condition, Form.ADDRESS);
        }

        /// The same with what a code names in the place of the code.
        Rule identified() {
            return new Rule(path, property, condition, Form.IDENTITY);
        }
    }

    /// In which form a well-known term has a value.
    public enum Form {
        /// As it is.
        SAME,
        /// As the resource at this address, where it is [one][WebAddress]; a text that is none is left out.
        ADDRESS,
        /// As the thing that a code [names][CodeIdentity]; other codes are left out.
        IDENTITY,
        /// As a text in the [language][NameLanguage] of the name.
        NAME
    }

    /// When a well-known term means the same as ours.
    @FunctionalInterface
    public interface Condition {

        /// Whether it does for a record and the n-th element of the list with which the path begins; 0 where that is none.
        boolean holds(CorpusRecord record, int element);
    }

    private static final Condition ALWAYS = (record, element) -> true;

    /// The classes that the node of an event has too, if it took place.
    public static final List<String> CLASSES_OF_WHAT_HAPPENED = List.of(Namespaces.SEM + "Event");
    private static final IdentityHashMap<Entity<?>, List<String>> CLASSES = new IdentityHashMap<>();

    static {
        CLASSES.put(Corpus.ENTITY, List.of(Namespaces.DCAT + "Dataset", Namespaces.VOID + "Dataset"));
        CLASSES.put(Source.ENTITY, List.of(Namespaces.PROV + "Entity"));
        CLASSES.put(Place.ENTITY, List.of(Namespaces.SEM + "Place", Namespaces.GEO + "Feature"));
        CLASSES.put(Coordinates.ENTITY, List.of(Namespaces.GEO + "Geometry"));
        CLASSES.put(Actor.ENTITY, List.of(Namespaces.SEM + "Actor", Namespaces.PROV + "Agent", Namespaces.FOAF + "Agent"));
        CLASSES.put(Tenure.ENTITY, List.of(Namespaces.ORG + "Membership"));
        CLASSES.put(Report.ENTITY, List.of(Namespaces.PROV + "Entity"));
        CLASSES.put(Evidence.ENTITY, List.of(Namespaces.OA + "SpecificResource"));
    }

    /// All rules.
    public static final List<Rule> RULES = List.of(
            rule(Namespaces.DCTERMS + "identifier", Corpus.ID),
            rule(Namespaces.RDFS + "label", Corpus.TITLE),
            rule(Namespaces.DCTERMS + "title", Corpus.TITLE),
            rule(Namespaces.DCTERMS + "description", Corpus.SUMMARY),
            rule(Namespaces.DCTERMS + "created", Corpus.CREATED),
            rule(Namespaces.RDFS + "label", Source.TITLE),
            rule(Namespaces.DCTERMS + "title", Source.TITLE),
            rule(Namespaces.FOAF + "page", CodeScheme.URL).linked(),
            rule(Namespaces.FOAF + "page", Source.URL).linked(),
            rule(Namespaces.DCTERMS + "issued", Source.PUBLISHED, When.EDTF),
            rule(Namespaces.RDFS + "label", Place.NAME),
            rule(Namespaces.SKOS + "prefLabel", Place.NAME),
            rule(Namespaces.SKOS + "altLabel", Place.OTHER_NAMES, Name.TEXT).inItsLanguage(),
            rule(Namespaces.GEO + "hasDefaultGeometry", Place.COORDINATES),
            rule(Namespaces.GEO + "hasGeometry", Place.COORDINATES),
            rule(Namespaces.GEO + "sfWithin", Place.PART_OF),
            rule(Namespaces.SKOS + "exactMatch", Place.CODES, Code.VALUE).identified(),
            rule(Namespaces.RDFS + "label", Actor.NAME),
            rule(Namespaces.SKOS + "prefLabel", Actor.NAME),
            rule(Namespaces.SKOS + "altLabel", Actor.OTHER_NAMES, Name.TEXT).inItsLanguage(),
            rule(Namespaces.ORG + "subOrganizationOf", Actor.PART_OF).where(Alignment::isOrganisation),
            rule(Namespaces.SKOS + "exactMatch", Actor.CODES, Code.VALUE).identified(),
            rule(Namespaces.ORG + "hasMembership", Actor.TENURES),
            rule(Namespaces.ORG + "organization", Tenure.ORGANISATION, ActorRef.Resolved.REFERS_TO),
            rule(Namespaces.RDFS + "label", Event.TITLE),
            rule(Namespaces.SEM + "hasEarliestBeginTimeStamp", Event.WHEN, When.EARLIEST).where(Alignment::happened),
            rule(Namespaces.SEM + "hasLatestEndTimeStamp", Event.WHEN, When.LATEST).where(Alignment::happened),
            rule(Namespaces.DCTERMS + "date", Event.WHEN, When.EDTF),
            rule(Namespaces.SEM + "hasActor", Event.PARTICIPATIONS, Participation.ACTOR, ActorRef.Resolved.REFERS_TO).where(Alignment::tookPart),
            rule(Namespaces.SEM + "hasPlace", Event.PLACINGS, Placing.PLACE).where(Alignment::happenedThere),
            rule(Namespaces.FOAF + "page", Event.REPORTS, Report.EVIDENCE, Evidence.SOURCE),
            rule(Namespaces.FOAF + "page", Event.REPORTS, Report.SOURCE),
            rule(Namespaces.PROV + "wasAttributedTo", Report.HOPS, Hop.SPEAKER, ActorRef.Resolved.REFERS_TO),
            rule(Namespaces.PROV + "wasDerivedFrom", Report.EVIDENCE, Evidence.SOURCE),
            rule(Namespaces.PROV + "wasDerivedFrom", Report.SOURCE),
            rule(Namespaces.RDFS + "label", CodeScheme.TITLE),
            rule(Namespaces.RDFS + "label", Code.LABEL),
            rule(Namespaces.OA + "hasSource", Evidence.SOURCE));

    private static final IdentityHashMap<Field<?, ?>, List<Rule>> BY_LAST = new IdentityHashMap<>();
    private static final Map<String, List<Rule>> BY_PROPERTY = RULES.stream().collect(Collectors.groupingBy(Rule::property));

    static {
        RULES.forEach(rule -> BY_LAST.computeIfAbsent(rule.path().getLast(), field -> new ArrayList<>()).add(rule));
    }

    private Alignment() {}

    private static Rule rule(String property, Field<?, ?>... path) {
        return new Rule(List.of(path), property, ALWAYS, Form.SAME);
    }

    /// The classes that every node of this kind has too.
    public static List<String> classes(Entity<?> entity) {
        List<String> classes = CLASSES.get(entity);
        return classes == null ? List.of() : classes;
    }

    /// The classes that the node of a record has too.
    public static List<String> classes(CorpusRecord record) {
        return happened(record) ? CLASSES_OF_WHAT_HAPPENED : classes(Catalogue.entityOf(record));
    }

    /// Whether nodes of this kind can have a class, if not all of them do.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    public static boolean canHave(Entity<?> entity, String type) {
        return classes(entity).contains(type) || (entity == Event.ENTITY && CLASSES_OF_WHAT_HAPPENED.contains(type));
    }

    /// Whether a record is an event that took place, which is what SEM calls one.
    public static boolean happened(CorpusRecord record) {
        return record instanceof Event event && event.factuality() == Factuality.ACTUAL;
    }

    private static boolean happened(CorpusRecord record, int element) {
        return happened(record);
    }

    private static boolean tookPart(CorpusRecord record, int element) {
        return happened(record) && record instanceof Event event && event.participations().get(element - 1).role().takesPart();
    }

    private static boolean happenedThere(CorpusRecord record, int element) {
        return happened(record) && record instanceof Event event && event.placings().get(element - 1).role() == PlacingRole.LOCATION;
    }

    private static boolean isOrganisation(CorpusRecord record, int element) {
        return record instanceof Actor actor && actor.kind().isOrganisation();
    }

    /// The rules whose path ends with a field.
    public static List<Rule> endingWith(Field<?, ?> field) {
        List<Rule> rules = BY_LAST.get(field);
        return rules == null ? List.of() : rules;
    }

    /// The rules for a well-known property.
    public static List<Rule> about(String property) {
        return BY_PROPERTY.getOrDefault(property, List.of());
    }
}
