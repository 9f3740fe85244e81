package dev.annals.core.graph;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Hop;
import dev.annals.core.model.Name;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
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
/// Nothing is read from them: each repeats what our own triples say. `docs/rdf.md` gives the reason for each.
public final class Alignment {

    /// A property of a node that repeats what is found at the end of a path of fields from that node.
    ///
    /// @param path the fields, the first of them one of the node
    /// @param property the well-known property
    public record Rule(List<Field<?, ?>> path, String property) {}

    private static final IdentityHashMap<Entity<?>, List<String>> CLASSES = new IdentityHashMap<>();

    static {
        CLASSES.put(Corpus.ENTITY, List.of(Namespaces.DCAT + "Dataset", Namespaces.VOID + "Dataset"));
        CLASSES.put(Source.ENTITY, List.of(Namespaces.PROV + "Entity"));
        CLASSES.put(Place.ENTITY, List.of(Namespaces.SEM + "Place", Namespaces.GEO + "Feature"));
        CLASSES.put(Coordinates.ENTITY, List.of(Namespaces.GEO + "Geometry"));
        CLASSES.put(Actor.ENTITY, List.of(Namespaces.SEM + "Actor"));
        CLASSES.put(Tenure.ENTITY, List.of(Namespaces.ORG + "Membership"));
        CLASSES.put(Event.ENTITY, List.of(Namespaces.SEM + "Event"));
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
            rule(Namespaces.DCTERMS + "issued", Source.PUBLISHED, When.EDTF),
            rule(Namespaces.RDFS + "label", Place.NAME),
            rule(Namespaces.SKOS + "prefLabel", Place.NAME),
            rule(Namespaces.SKOS + "altLabel", Place.OTHER_NAMES, Name.TEXT),
            rule(Namespaces.GEO + "hasDefaultGeometry", Place.COORDINATES),
            rule(Namespaces.RDFS + "label", Actor.NAME),
            rule(Namespaces.SKOS + "prefLabel", Actor.NAME),
            rule(Namespaces.SKOS + "altLabel", Actor.OTHER_NAMES, Name.TEXT),
            rule(Namespaces.ORG + "hasMembership", Actor.TENURES),
            rule(Namespaces.ORG + "organization", Tenure.ORGANISATION, ActorRef.Resolved.REFERS_TO),
            rule(Namespaces.RDFS + "label", Event.TITLE),
            rule(Namespaces.SEM + "hasEarliestBeginTimeStamp", Event.WHEN, When.EARLIEST),
            rule(Namespaces.SEM + "hasLatestEndTimeStamp", Event.WHEN, When.LATEST),
            rule(Namespaces.DCTERMS + "date", Event.WHEN, When.EDTF),
            rule(Namespaces.SEM + "hasActor", Event.PARTICIPATIONS, Participation.ACTOR, ActorRef.Resolved.REFERS_TO),
            rule(Namespaces.SEM + "hasPlace", Event.PLACINGS, Placing.PLACE),
            rule(Namespaces.PROV + "wasAttributedTo", Report.HOPS, Hop.SPEAKER, ActorRef.Resolved.REFERS_TO),
            rule(Namespaces.PROV + "wasDerivedFrom", Report.EVIDENCE, Evidence.SOURCE),
            rule(Namespaces.RDFS + "label", Code.LABEL),
            rule(Namespaces.OA + "hasSource", Evidence.SOURCE));

    private static final IdentityHashMap<Field<?, ?>, List<Rule>> BY_LAST = new IdentityHashMap<>();
    private static final Map<String, List<Rule>> BY_PROPERTY = RULES.stream().collect(Collectors.groupingBy(Rule::property));

    static {
        RULES.forEach(rule -> BY_LAST.computeIfAbsent(rule.path().getLast(), field -> new ArrayList<>()).add(rule));
    }

    private Alignment() {}

    private static Rule rule(String property, Field<?, ?>... path) {
        return new Rule(List.of(path), property);
    }

    /// The classes that a node has too.
    public static List<String> classes(Entity<?> entity) {
        List<String> classes = CLASSES.get(entity);
        return classes == null ? List.of() : classes;
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
