package dev.annals.importers.gdelt;

import static dev.annals.importers.column.DatasetColumn.mapped;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.importers.cameo.ActorKinds;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ten columns of one of the two actors of a GDELT event (GDELT Event codebook 2.0, "Actor attributes").
///
/// A blank actor is one that was not recognised, not one that does not exist: there is no participation then.
///
/// @param code the whole code, made up of the others
/// @param name the name as the text has it, in capitals
/// @param schemes the scheme of each of the other columns
/// @param columns all of them, in their order
record GdeltActor(DatasetColumn code, DatasetColumn name, Map<DatasetColumn, String> schemes, List<DatasetColumn> columns) {

    static GdeltActor numbered(int n) {
        String actor = "Actor" + n;
        var schemes = new LinkedHashMap<DatasetColumn, String>();
        schemes.put(part(actor, "CountryCode"), "cameo-country");
        schemes.put(part(actor, "KnownGroupCode"), "cameo-group");
        schemes.put(part(actor, "EthnicCode"), "cameo-ethnic");
        schemes.put(part(actor, "Religion1Code"), "cameo-religion");
        schemes.put(part(actor, "Religion2Code"), "cameo-religion");
        schemes.put(part(actor, "Type1Code"), ActorKinds.TYPE);
        schemes.put(part(actor, "Type2Code"), ActorKinds.TYPE);
        schemes.put(part(actor, "Type3Code"), ActorKinds.TYPE);
        DatasetColumn code = part(actor, "Code");
        DatasetColumn name = part(actor, "Name");
        return new GdeltActor(code, name, schemes, Stream.concat(Stream.of(code, name), schemes.keySet().stream()).toList());
    }

    private static DatasetColumn part(String actor, String name) {
        return mapped("actor, participation", actor + name);
    }

    /// Many names share a code, such as that of a country, and many codes a name, so that an actor is both.
    Optional<ActorRef> actor(DatasetRow row, Cast cast) {
        Optional<String> id = id(row, cast);
        return id.isEmpty() ? Optional.empty() : Optional.of(new ActorRef.Resolved(id.get(), row.text(name)));
    }

    /// Says what the row tells of the actor, if there is one.
    void gather(DatasetRow row, Cast cast) {
        cast.said(row.cells(columns()), said -> id(row, said));
    }

    private Optional<String> id(DatasetRow row, Cast cast) {
        Optional<String> shown = row.first(name, code);
        return shown.isEmpty() ? Optional.empty() : Optional.of(actor(row, cast, label(row, shown.get())));
    }

    /// `POLICE (USACOP)`: with the code, because charts and lists go by the label.
    private String label(DatasetRow row, String shown) {
        String text = row.text(code).orElse(shown);
        return text.equals(shown) ? shown : shown + " (" + text + ")";
    }

    private String actor(DatasetRow row, Cast cast, String shown) {
        String id = Ids.of("gdelt:actor", row.text(code).orElse(""), row.text(name).orElse(""));
        return cast.actor(id, row.origin(), () -> {
            List<Code> codes = codes(row);
            return new Actor(
                    id, ActorKinds.of(codes), shown, List.of(), Optional.empty(), Optional.empty(), codes, List.of(), List.of(), List.of());
        });
    }

    private List<Code> codes(DatasetRow row) {
        var codes = new ArrayList<Code>();
        row.addCode(ActorKinds.WHOLE, code, codes);
        schemes.forEach((column, scheme) -> row.addCode(scheme, column, codes));
        return codes;
    }
}
