package dev.annals.core.graph;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Type;
import java.util.Locale;

/// What our classes and codes are called.
public final class GraphNames {

    /// The property that gives the place of an element in its list, counted from 1; a graph itself keeps no order.
    public static final String POSITION = "position";

    private GraphNames() {}

    /// The class of the records of a kind: `CodeScheme`, and of a case of a choice: `AtLeastAmount`. The name of the choice keeps cases and
    /// others of the same name apart.
    public static String classOf(Schema.Kind kind) {
        return upperCamel(kind.entity().name()) + kind.choice().map(GraphNames::classOf).orElse("");
    }

    /// The class that all cases of a choice have in common.
    public static String classOf(Type.Choice<?> choice) {
        return upperCamel(choice.name());
    }

    /// Under what the codes of a list stand.
    public static String codesOf(CodeList<?> list) {
        return Namespaces.CODES + list.name() + "/";
    }

    /// Under what the cases of a choice stand, as concepts.
    public static String codesOf(Type.Choice<?> choice) {
        return Namespaces.CODES + choice.name() + "/";
    }

    private static String upperCamel(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("-", -1)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }
}
