package dev.annals.json.record;

import dev.annals.core.format.Head;
import dev.annals.core.model.Catalogue;
import dev.annals.json.text.JsonBeginning;
import dev.annals.json.text.JsonKeys;
import java.util.Optional;

/// Tells files of records by their beginning, whatever they are called.
public final class RecordBeginning {

    private RecordBeginning() {}

    /// The beginning of a file, if its first object says that it is a record.
    public static Optional<JsonBeginning> of(Head head) {
        return JsonBeginning.of(head).filter(RecordBeginning::isRecord);
    }

    /// Whether the first object says that it is a record.
    public static boolean isRecord(JsonBeginning beginning) {
        String type = beginning.texts().getOrDefault(JsonKeys.TYPE, "");
        return beginning.keys().contains(JsonKeys.ID) && Catalogue.ENTITIES.stream().anyMatch(entity -> entity.name().equals(type));
    }
}
