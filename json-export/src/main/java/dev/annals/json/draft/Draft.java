package dev.annals.json.draft;

import dev.annals.core.format.Head;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.json.record.JsonRecordReader;
import dev.annals.json.record.JsonSource;
import dev.annals.json.record.RecordForm;
import dev.annals.json.text.JsonBeginning;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The records of a draft, kept until all their names are known.
public final class Draft implements RecordForm {

    /// The type of the object that a draft begins with; no record has it.
    public static final String MARK = "draft";

    /// The type of an object that shows how records are written, and is not read; no record has it.
    public static final String EXAMPLE = "example";

    /// What may stand in the place of a value.
    public enum ShortForm {
        /// Nothing else.
        NONE,
        /// A text.
        TEXT,
        /// A text, or a number.
        TEXT_OR_NUMBER,
        /// A name in the place of an id.
        NAME
    }

    private final List<Kept> kept = new ArrayList<>();
    private boolean begun;

    /// An object as it was typed.
    private record Kept(JsonNode node, String text) {

        boolean isOf(Entity<?> entity) {
            return node.child(JsonKeys.TYPE).filter(type -> type.value().equals(entity.name())).isPresent() && node instanceof JsonNode.ObjectNode;
        }
    }

    /// The beginning of a file, if its first object says that it is a draft.
    public static Optional<JsonBeginning> beginning(Head head) {
        return JsonBeginning.of(head).filter(beginning -> beginning.texts().getOrDefault(JsonKeys.TYPE, "").equals(MARK));
    }

    /// What may stand in the place of a value of a type.
    public static ShortForm shortForm(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> nested.entity().type() == When.class ? ShortForm.TEXT_OR_NUMBER : ShortForm.NONE;
            case Type.Choice<?> choice -> choice.equals(Amount.TYPE) ? ShortForm.TEXT_OR_NUMBER : ShortForm.TEXT;
            case Type.Coded<?> coded -> ShortForm.TEXT;
            case Type.Reference reference -> reference.scope() == Type.Scope.CORPUS ? ShortForm.NAME : ShortForm.NONE;
            case Type.Maybe<?> maybe -> ShortForm.NONE;
            case Type.Many<?> many -> ShortForm.NONE;
            case Type.Literal<?> literal -> ShortForm.NONE;
            case Type.Identifier identifier -> ShortForm.NONE;
        };
    }

    /// The keys that an object may have beyond its fields, with what they say: who says so, where a report is named, or of the record as a whole.
    public static Map<String, String> beside(Entity<?> entity) {
        var keys = new LinkedHashMap<String, String>();
        if (DraftReports.isSourced(entity)) {
            keys.put(DraftReports.SOURCE, "The id, title, file or address of the source that says so; it becomes a report.");
            keys.put(DraftReports.QUOTATION, "The words of the source that say so.");
        }
        return keys;
    }

    @Override
    public boolean keeps(JsonNode object, String text) {
        boolean mark = !begun && isOf(MARK, object);
        begun = true;
        if (!mark && !isOf(EXAMPLE, object)) {
            kept.add(new Kept(object, text));
        }
        return true;
    }

    private static boolean isOf(String type, JsonNode object) {
        return object.child(JsonKeys.TYPE).filter(said -> said.value().equals(type)).isPresent();
    }

    @Override
    public FieldSource source(JsonNode object) {
        return JsonSource.ofRecord(object);
    }

    @Override
    public List<Problem> contradictions(JsonNode object, CorpusRecord record) {
        return List.of();
    }

    /// Has all records read, as they are meant: of each kind in the order of the file, sources and all that events name before the events.
    public void read(JsonRecordReader reader) {
        var names = new DraftNames();
        Catalogue.ENTITIES.forEach(entity -> names.see(entity, kept.stream().filter(record -> record.isOf(entity)).map(Kept::node).toList()));
        Catalogue.ENTITIES.forEach(entity -> kept.stream().filter(record -> record.isOf(entity)).forEach(record -> read(entity, record, names, reader)));
        kept.stream().filter(record -> Catalogue.ENTITIES.stream().noneMatch(record::isOf)).forEach(record -> reader.readKept(record.node(), record.node(), record.text(), List.of()));
        kept.clear();
    }

    private static void read(Entity<?> entity, Kept record, DraftNames names, JsonRecordReader reader) {
        DraftRecord.Meant meant = DraftRecord.meant(entity, (JsonNode.ObjectNode) record.node(), names);
        if (!meant.problems().isEmpty() && entity.type() != Event.class) {
            meant.node().child(JsonKeys.ID).ifPresent(id -> names.addWrong(entity.name(), id.value()));
        }
        reader.readKept(record.node(), meant.node(), record.text(), meant.problems());
    }
}
