package dev.annals.core.model;

import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody who acts: a person, a state, a group, an organisation.
public record Actor(
        String id,
        ActorKind kind,
        String name,
        List<Name> otherNames,
        Optional<String> country,
        Optional<String> partOf,
        List<Code> codes,
        List<Tenure> tenures,
        List<Figure> figures,
        List<Report> reports)
        implements CorpusRecord {

    public static final Field<Actor, String> ID = new Field<>("id", "The id of the actor.", IDENTIFIER, Actor::id);
    public static final Field<Actor, ActorKind> KIND = new Field<>("kind", "What sort of actor it is.", coded(ActorKind.LIST), Actor::kind);
    public static final Field<Actor, String> NAME = new Field<>("name", "The preferred name.", TEXT, Actor::name);
    public static final Field<Actor, List<Name>> OTHER_NAMES =
            new Field<>("otherNames", "Further names.", many(nested(Name.ENTITY)), Actor::otherNames);
    public static final Field<Actor, Optional<String>> COUNTRY =
            new Field<>("country", "The country to which the actor belongs.", maybe(reference("place")), Actor::country);
    public static final Field<Actor, Optional<String>> PART_OF =
            new Field<>("partOf", "The larger organisation of which the actor is a part.", maybe(reference("actor")), Actor::partOf);
    public static final Field<Actor, List<Code>> CODES =
            new Field<>("codes", "Codes of the actor.", many(nested(Code.ENTITY)), Actor::codes);
    public static final Field<Actor, List<Tenure>> TENURES =
            new Field<>("tenures", "The offices that the actor holds or held.", many(nested(Tenure.ENTITY)), Actor::tenures);
    public static final Field<Actor, List<Figure>> FIGURES =
            new Field<>("figures", "Numbers about the actor, such as its size.", many(nested(Figure.ENTITY)), Actor::figures);
    public static final Field<Actor, List<Report>> REPORTS =
            new Field<>("reports", "How this is known.", many(nested(Report.ENTITY)), Actor::reports);

    /// The schema of this record.
    public static final Entity<Actor> ENTITY = new Entity<>(
            Actor.class, "actor", "Somebody who acts: a person, a state, a group, an organisation.",
            List.of(ID, KIND, NAME, OTHER_NAMES, COUNTRY, PART_OF, CODES, TENURES, FIGURES, REPORTS),
            row -> new Actor(
                    row.get(ID), row.get(KIND), row.get(NAME), row.get(OTHER_NAMES), row.get(COUNTRY),
                    row.get(PART_OF), row.get(CODES), row.get(TENURES), row.get(FIGURES),
                    row.get(REPORTS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Actor {
        id = Require.identifier(ID, id);
        name = Require.text(NAME, name);
        otherNames = List.copyOf(otherNames);
        country = Require.optionalIdentifier(COUNTRY, country);
        partOf = Require.optionalIdentifier(PART_OF, partOf);
        codes = List.copyOf(codes);
        tenures = List.copyOf(tenures);
        figures = List.copyOf(figures);
        reports = Require.distinct(REPORTS, reports, Report.ID);
        LocalReferences.in(reports)
                .check(TENURES, tenures, Tenure.REPORT)
                .check(FIGURES, figures, Figure.REPORT);
    }
}
