package dev.annals.core.graph;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;

/// Well-known triples whose object none of our triples has as it is.
public final class ComputedTerms {

    /// The position of a node as GeoSPARQL has it.
    public static final String AS_WKT = Namespaces.GEO + "asWKT";

    /// The kind of an event as SEM has it.
    public static final String EVENT_TYPE = Namespaces.SEM + "eventType";

    private ComputedTerms() {}

    /// Whether nodes of this kind have their position as one literal, too.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    public static boolean hasPosition(Entity<?> entity) {
        return entity == Coordinates.ENTITY;
    }

    /// A point as Well-Known Text, longitude first: GeoSPARQL 1.0 requirement 11, for CRS84.
    public static String point(String longitude, String latitude) {
        return "POINT(" + plain(longitude) + " " + plain(latitude) + ")";
    }

    private static String plain(String decimal) {
        var number = new BigDecimal(decimal);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Whether the case that is chosen for this field is the kind of the record.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public static boolean isKind(Field<?, ?> field) {
        return field == Event.DETAIL;
    }

    /// A case of a choice as a concept.
    public static String concept(Type.Choice<?> choice, Entity<?> chosen) {
        return GraphNames.codesOf(choice) + chosen.name();
    }
}
