package dev.annals.excel.layout;

import dev.annals.core.schema.Field;
import java.util.Optional;

/// The way from a row to a value in it, while the layout is computed.
///
/// @param title the titles of the fields on the way, joined
/// @param doc what they say, joined
/// @param last what the last of them says
/// @param field the last field on the way
/// @param required whether each row has the value
/// @param computed whether the value is computed
record Route(String title, String doc, String last, Optional<Field<?, ?>> field, boolean required, boolean computed) {

    /// Where the record or element of the row begins.
    static final Route START = new Route("", "", "", Optional.empty(), true, false);

    /// The elements of a list that has been reached.
    Route toElement() {
        return new Route("", "", last, field, true, computed);
    }

    /// What a column here says.
    String meaning() {
        return doc.isEmpty() ? last : doc;
    }

    Route to(Field<?, ?> next, String meaning, boolean isComputed) {
        return new Route(
                Naming.join(title, Naming.title(next)), Naming.join(doc, meaning), meaning, Optional.of(next), required,
                computed || isComputed);
    }

    Route optional() {
        return new Route(title, doc, last, field, false, computed);
    }

    /// The title of a column for something that is no field.
    String titleOf(String what) {
        return Naming.join(title, what);
    }
}
