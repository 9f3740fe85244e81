package dev.annals.rdf;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
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

/// Well-known terms that are written beside ours where they mean the same, so that tools that know only those find their way.
///
/// Nothing is read from them: each repeats what our own triples say. `docs/rdf.md` gives the reason for each.
final class Alignment {

    /// A property of a node that repeats what is found at the end of a path of fields from that node.
    ///
    /// @param path the fields, the first of them one of the node
    /// @param property the well-known property
    record Rule(List<Field<?, ?>> path, String property) {}

    private static final IdentityHashMap<Entity<?>, List<String>> CLASSES = new IdentityHashMap<>();

    static {
        CLASSES.put(Corpus.ENTITY, List.of(StandardTerms.DCAT + "Dataset", StandardTerms.VOID + "Dataset"));
        CLASSES.put(Source.ENTITY, List.of(StandardTerms.PROV + "Entity"));
        CLASSES.put(Place.ENTITY, List.of(StandardTerms.SEM + "Place", StandardTerms.GEO + "Feature"));
        CLASSES.put(Coordinates.ENTITY, List.of(StandardTerms.GEO + "Geometry"));
        CLASSES.put(Actor.ENTITY, List.of(StandardTerms.SEM + "Actor"));
        CLASSES.put(Tenure.ENTITY, List.of(StandardTerms.ORG + "Membership"));
        CLASSES.put(Event.ENTITY, List.of(StandardTerms.SEM + "Event"));
        CLASSES.put(Report.ENTITY, List.of(StandardTerms.PROV + "Entity"));
        CLASSES.put(Evidence.ENTITY, List.of(StandardTerms.OA + "SpecificResource"));
    }

    /// All rules.
    static final List<Rule> RULES = List.of(
            rule(StandardTerms.DCTERMS + "identifier", Corpus.ID),
            rule(StandardTerms.LABEL, Corpus.TITLE),
            rule(StandardTerms.DCTERMS + "title", Corpus.TITLE),
            rule(StandardTerms.DCTERMS + "description", Corpus.SUMMARY),
            rule(StandardTerms.DCTERMS + "created", Corpus.CREATED),
            rule(StandardTerms.LABEL, Source.TITLE),
            rule(StandardTerms.DCTERMS + "title", Source.TITLE),
            rule(StandardTerms.DCTERMS + "issued", Source.PUBLISHED, When.EDTF),
            rule(StandardTerms.LABEL, Place.NAME),
            rule(StandardTerms.SKOS + "prefLabel", Place.NAME),
            rule(StandardTerms.SKOS + "altLabel", Place.OTHER_NAMES, Name.TEXT),
            rule(StandardTerms.GEO + "hasDefaultGeometry", Place.COORDINATES),
            rule(StandardTerms.LABEL, Actor.NAME),
            rule(StandardTerms.SKOS + "prefLabel", Actor.NAME),
            rule(StandardTerms.SKOS + "altLabel", Actor.OTHER_NAMES, Name.TEXT),
            rule(StandardTerms.ORG + "hasMembership", Actor.TENURES),
            rule(StandardTerms.ORG + "organization", Tenure.ORGANISATION, ActorRef.Resolved.REFERS_TO),
            rule(StandardTerms.LABEL, Event.TITLE),
            rule(StandardTerms.SEM + "hasEarliestBeginTimeStamp", Event.WHEN, When.EARLIEST),
            rule(StandardTerms.SEM + "hasLatestEndTimeStamp", Event.WHEN, When.LATEST),
            rule(StandardTerms.DCTERMS + "date", Event.WHEN, When.EDTF),
            rule(StandardTerms.SEM + "hasActor", Event.PARTICIPATIONS, Participation.ACTOR, ActorRef.Resolved.REFERS_TO),
            rule(StandardTerms.SEM + "hasPlace", Event.PLACINGS, Placing.PLACE),
            rule(StandardTerms.PROV + "wasAttributedTo", Report.HOPS, Hop.SPEAKER, ActorRef.Resolved.REFERS_TO),
            rule(StandardTerms.PROV + "wasDerivedFrom", Report.EVIDENCE, Evidence.SOURCE),
            rule(StandardTerms.OA + "hasSource", Evidence.SOURCE));

    private static final IdentityHashMap<Field<?, ?>, List<Rule>> BY_LAST = new IdentityHashMap<>();

    static {
        RULES.forEach(rule -> BY_LAST.computeIfAbsent(rule.path().getLast(), field -> new ArrayList<>()).add(rule));
    }

    private Alignment() {}

    private static Rule rule(String property, Field<?, ?>... path) {
        return new Rule(List.of(path), property);
    }

    /// The classes that a node has too.
    static List<String> classes(Entity<?> entity) {
        List<String> classes = CLASSES.get(entity);
        return classes == null ? List.of() : classes;
    }

    /// The rules whose path ends with a field.
    static List<Rule> endingWith(Field<?, ?> field) {
        List<Rule> rules = BY_LAST.get(field);
        return rules == null ? List.of() : rules;
    }
}
