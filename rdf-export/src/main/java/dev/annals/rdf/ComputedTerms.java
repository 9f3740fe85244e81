package dev.annals.rdf;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;

/// Well-known triples whose object none of our triples has as it is.
final class ComputedTerms {

    /// The position of a node as GeoSPARQL has it.
    static final String AS_WKT = StandardTerms.GEO + "asWKT";

    /// The kind of an event as SEM has it.
    static final String EVENT_TYPE = StandardTerms.SEM + "eventType";

    private ComputedTerms() {}

    /// Whether nodes of this kind have their position as one literal, too.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    static boolean hasPosition(Entity<?> entity) {
        return entity == Coordinates.ENTITY;
    }

    /// A point as Well-Known Text, longitude first: GeoSPARQL 1.0 requirement 11, for CRS84.
    static RdfTerm.Literal point(String longitude, String latitude) {
        return new RdfTerm.Literal("POINT(" + plain(longitude) + " " + plain(latitude) + ")", StandardTerms.WKT);
    }

    private static String plain(String decimal) {
        var number = new BigDecimal(decimal);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Whether the case that is chosen for this field is the kind of the record.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    static boolean isKind(Field<?, ?> field) {
        return field == Event.DETAIL;
    }

    /// A case of a choice as a concept.
    static String concept(Type.Choice<?> choice, Entity<?> chosen) {
        return Vocabulary.CODES + choice.name() + "/" + chosen.name();
    }
}
