package dev.annals.json.linked;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.CodeIdentity;
import dev.annals.core.graph.NameLanguage;
import dev.annals.core.graph.OpenNode;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.graph.WebAddress;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// Writes records as nodes of JSON-LD: the keys of canonical JSON, and beside them the id, the class and the position of each node, and
/// the well-known terms that repeat its values.
final class JsonLdSink implements FieldSink {

    private final JsonGenerator out;
    private final JsonLdBase base;
    private final CorpusRecord record;
    private final List<JsonLdNode> open = new ArrayList<>();

    JsonLdSink(CorpusRecord record, JsonGenerator out, JsonLdBase base) {
        this.record = record;
        this.out = out;
        this.base = base;
    }

    @Override
    public boolean showsDerived() {
        return true;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (open.isEmpty()) {
            beginNode(entity.name() + "/" + PercentCode.encode(key.orElseThrow()), entity, RepeatedTerms.classes(record));
            out.writeStringProperty(JsonKeys.TYPE, entity.name());
            describe(entity);
        } else {
            beginValue(key, entity);
        }
    }

    private void describe(Entity<?> entity) {
        if (DatasetTerms.describe(entity)) {
            owner().repeat(RepeatedTerms.URI_SPACE, base.iri());
            DatasetTerms.VOCABULARIES.forEach(vocabulary -> owner().repeat(RepeatedTerms.VOCABULARY, vocabulary));
        }
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        JsonLdNode owner = owner();
        beginValue(Optional.empty(), chosen);
        out.writeStringProperty(JsonKeys.KIND, chosen.name());
        if (ComputedTerms.isKind(owner.field()) && Alignment.happened(record)) {
            owner.repeat(RepeatedTerms.KIND, chosen.name());
        }
    }

    private void beginValue(Optional<String> key, Entity<?> entity) {
        JsonLdNode owner = owner();
        String path = owner.valueName(key);
        repeat(base.reference(path));
        nameUnlessInList(owner);
        beginNode(path, entity, RepeatedTerms.classes(entity));
        writePosition(owner);
    }

    private void beginNode(String path, Entity<?> entity, List<String> repeated) {
        out.writeStartObject();
        out.writeStringProperty(JsonLdKeys.ID, base.reference(path));
        out.writeName(JsonLdKeys.TYPE);
        writeTexts(Stream.concat(Stream.of(JsonLdClass.nameOf(entity)), repeated.stream()).toList());
        open.add(new JsonLdNode(path));
    }

    private void writeTexts(List<String> texts) {
        if (texts.size() == 1) {
            out.writeString(texts.getFirst());
            return;
        }
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void writePosition(JsonLdNode owner) {
        if (owner.inList()) {
            out.writeNumberProperty(JsonLdKeys.POSITION, owner.element());
        }
    }

    private void nameUnlessInList(JsonLdNode owner) {
        if (!owner.inList()) {
            out.writeName(owner.field().name());
        }
    }

    private JsonLdNode owner() {
        return open.getLast();
    }

    @Override
    public void end() {
        open.getLast().repeated().forEach(this::writeRepeated);
        open.removeLast();
        out.writeEndObject();
    }

    private void writeRepeated(RepeatedTerms.RepeatedTerm term, Set<JsonNode> values) {
        out.writeName(term.key());
        if (!term.list()) {
            JsonText.write(values.iterator().next(), out);
            return;
        }
        out.writeStartArray();
        values.forEach(value -> JsonText.write(value, out));
        out.writeEndArray();
    }

    /// Hands a value to the nodes at which a rule begins that ends here.
    private void repeat(String value) {
        OpenNode.findRules(record, open, (start, rule) -> {
            RepeatedTerms.RepeatedTerm term = RepeatedTerms.of(rule);
            switch (rule.form()) {
                case SAME -> start.repeat(term, value);
                case ADDRESS -> WebAddress.of(value).ifPresent(iri -> start.repeat(term, iri));
                case IDENTITY -> CodeIdentity.of(record, start.element()).ifPresent(iri -> start.repeat(term, iri));
                case NAME -> NameLanguage.of(record, start.element()).ifPresentOrElse(
                        language -> start.repeat(term, new ObjectBuilder().put(JsonLdKeys.TEXT, value).put(JsonLdKeys.LANGUAGE, language).node()),
                        () -> start.repeat(term, value));
            }
        });
    }

    /// An element of a list that is no node by itself becomes one, so that it can have a position.
    private void value(Runnable write) {
        JsonLdNode owner = owner();
        if (!owner.inList()) {
            out.writeName(owner.field().name());
            write.run();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty(JsonLdKeys.ID, base.reference(owner.valueName(Optional.empty())));
        writePosition(owner);
        out.writeName(JsonLdKeys.VALUE);
        write.run();
        out.writeEndObject();
    }

    @Override
    public void field(Field<?, ?> field) {
        owner().turnTo(field);
    }

    @Override
    public void absent() {
        // the name of the field has not been written either
    }

    @Override
    public void text(String value) {
        value(() -> out.writeString(value));
        if (!owner().inList()) {
            repeat(value);
        }
        if (DatasetTerms.isLicence(owner().field())) {
            DatasetTerms.licence(value).ifPresent(licence -> owner().repeat(RepeatedTerms.LICENCE, licence));
        }
    }

    @Override
    public void count(long value) {
        value(() -> JsonText.write(value, out));
    }

    /// A text, because a number of JSON with a fraction becomes an `xsd:double` (JSON-LD 1.1 API, 8.6). Canonical is a form with a point
    /// and a digit on each side of it (XML Schema 1.0 part 2, 3.2.3.2).
    @Override
    public void decimal(BigDecimal value) {
        String lexical = value.scale() > 0 ? value.toPlainString() : value.toPlainString() + ".0";
        owner().note(lexical);
        value(() -> out.writeString(lexical));
    }

    @Override
    public void flag(boolean value) {
        value(() -> out.writeBoolean(value));
    }

    @Override
    public void reference(Type.Reference to, String id) {
        String folder = switch (to.scope()) {
            case CORPUS -> to.target() + "/";
            case RECORD -> open.getFirst().name() + "/" + to.target() + "/";
        };
        text(base.reference(folder + PercentCode.encode(id)));
    }

    @Override
    public void beginList(int size) {
        if (size > 0) {
            out.writeName(owner().field().name());
            out.writeStartArray();
        }
    }

    @Override
    public void element(int n) {
        owner().turnTo(n);
    }

    @Override
    public void endList() {
        if (owner().inList()) {
            out.writeEndArray();
        }
    }
}
