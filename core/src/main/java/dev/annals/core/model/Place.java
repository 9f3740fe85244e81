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

/// A place, once for the whole corpus.
public record Place(
        String id,
        PlaceKind kind,
        String name,
        List<Name> otherNames,
        Optional<String> partOf,
        Optional<Coordinates> coordinates,
        List<Code> codes)
        implements CorpusRecord {

    public static final Field<Place, String> ID = new Field<>("id", "The id of the place.", IDENTIFIER, Place::id);
    public static final Field<Place, PlaceKind> KIND = new Field<>("kind", "What sort of place it is.", coded(PlaceKind.LIST), Place::kind);
    public static final Field<Place, String> NAME = new Field<>("name", "The preferred name.", TEXT, Place::name);
    public static final Field<Place, List<Name>> OTHER_NAMES =
            new Field<>("otherNames", "Further names.", many(nested(Name.ENTITY)), Place::otherNames);
    public static final Field<Place, Optional<String>> PART_OF =
            new Field<>("partOf", "The larger place in which it lies.", maybe(reference("place")), Place::partOf);
    public static final Field<Place, Optional<Coordinates>> COORDINATES =
            new Field<>("coordinates", "Where it lies.", maybe(nested(Coordinates.ENTITY)), Place::coordinates);
    public static final Field<Place, List<Code>> CODES =
            new Field<>("codes", "Codes of the place, such as its ISO code.", many(nested(Code.ENTITY)), Place::codes);

    /// The schema of this record.
    public static final Entity<Place> ENTITY = new Entity<>(
            Place.class, "place", "A place, once for the whole corpus.",
            List.of(ID, KIND, NAME, OTHER_NAMES, PART_OF, COORDINATES, CODES),
            row -> new Place(
                    row.get(ID), row.get(KIND), row.get(NAME), row.get(OTHER_NAMES), row.get(PART_OF),
                    row.get(COORDINATES), row.get(CODES)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Place {
        id = Require.identifier(ID, id);
        name = Require.text(NAME, name);
        otherNames = List.copyOf(otherNames);
        partOf = Require.optionalIdentifier(PART_OF, partOf);
        codes = List.copyOf(codes);
    }
}
