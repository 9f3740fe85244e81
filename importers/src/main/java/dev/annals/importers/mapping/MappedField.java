package dev.annals.importers.mapping;

import static dev.annals.importers.cell.Content.TEXT;

import dev.annals.core.model.Detail;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Type;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.flat.EventTableDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a column can be mapped to: the headings of the Event table, and what people write in one cell.
public final class MappedField {

    /// People killed, as they are written: `12`, `>300`, `at least 5`.
    static final DatasetColumn KILLED = DatasetColumn.mapped(TEXT, "figure", "killed");

    /// People injured, as they are written.
    static final DatasetColumn INJURED = DatasetColumn.mapped(TEXT, "figure", "injured");

    /// When it was, as it is written: `2024-11-21`, `Nov 2024`, `21-23 Nov 2024`.
    static final DatasetColumn DATE = column("date_words");

    private static final Map<String, DatasetColumn> FIELDS = fields();

    private MappedField() {}

    private static DatasetColumn column(String heading) {
        return new EventTableDataset().table().columns().all().stream().filter(column -> column.name().equals(heading)).findFirst().orElseThrow();
    }

    private static Map<String, DatasetColumn> fields() {
        var fields = new TreeMap<String, DatasetColumn>();
        new EventTableDataset().table().columns().all().stream().filter(column -> column.use() instanceof DatasetColumn.Use.Mapped)
                .forEach(column -> fields.put(column.name(), column));
        fields.put("killed", KILLED);
        fields.put("injured", INJURED);
        fields.put("date", DATE);
        return fields;
    }

    /// The column of the Event table that a name means.
    static Optional<DatasetColumn> of(String name) {
        return Optional.ofNullable(FIELDS.get(name));
    }

    /// All names, in their order.
    public static List<String> names() {
        return new ArrayList<>(FIELDS.keySet());
    }

    /// The codes that a field can have; empty where it has none.
    static List<String> codes(DatasetColumn field) {
        return switch (field.name()) {
            case "kind" -> ((Type.Choice<?>) Detail.TYPE).cases().stream().map(Entity::name).toList();
            case "factuality" -> Factuality.LIST.codes();
            case "date_precision" -> DatePrecision.LIST.codes();
            case "date_nature" -> DateNature.LIST.codes();
            case "date_qualifier" -> DateQualifier.LIST.codes();
            case "location_precision" -> PlacingPrecision.LIST.codes();
            case "killed_is", "injured_is" -> List.of("at least", "at most", "about");
            default -> List.of();
        };
    }
}
