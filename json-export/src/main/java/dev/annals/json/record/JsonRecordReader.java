package dev.annals.json.record;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Cutter;
import dev.annals.json.text.Elements;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonTree;
import dev.annals.json.text.Piece;
import dev.annals.json.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/// Reads records from their texts and hands them to a receiver.
public final class JsonRecordReader {

    /// Tells what a record looked like.
    @FunctionalInterface
    public interface Raw {
        String of(String text, JsonNode node);
    }

    private final String file;
    private final Receiver receiver;
    private final Raw raw;
    private final RecordForm form;
    private final Optional<RecordBinder> binder;
    private final JsonFactory factory = JsonTree.factory();
    private Optional<CorpusRecord> first = Optional.empty();
    private boolean rest;

    /// Of the records in a file, for a receiver.
    public JsonRecordReader(String file, Receiver receiver, Raw raw, RecordForm form) {
        this.file = file;
        this.receiver = receiver;
        this.raw = raw;
        this.form = form;
        this.binder = form.binder();
    }

    /// Reads one record; throws when its text is broken.
    public void read(Piece piece) throws BrokenText {
        if (!piece.whole()) {
            throw new BrokenText(BrokenText.Flaw.TOO_LARGE, tooLong(piece), piece.start());
        }
        Optional<CorpusRecord> bound = binder.flatMap(fast -> fast.read(piece));
        if (bound.isPresent()) {
            hand(bound.get(), new Origin(file, piece.start(), () -> rawOf(piece)));
        } else {
            readClosely(piece);
        }
    }

    private static String tooLong(Piece piece) {
        return "has more than " + Limits.of(Limit.RECORD_LENGTH) + " bytes; only the first " + piece.bytes().length
                + " are kept with the rejected records" + Limits.reached(Limit.RECORD_LENGTH);
    }

    private void hand(CorpusRecord record, Origin origin) {
        first = first.or(() -> Optional.of(record));
        receiver.accept(record, origin);
    }

    /// What a record looked like that has been read already.
    private String rawOf(Piece piece) {
        try {
            String text = Utf8.decode(piece);
            return raw.of(text, JsonTree.read(factory, text, piece.start()));
        } catch (BrokenText broken) {
            throw new IllegalStateException("what was read has to be JSON: " + piece.text(), broken);
        }
    }

    private void readClosely(Piece piece) throws BrokenText {
        String text = Utf8.decode(piece);
        JsonNode node = JsonTree.read(factory, text, piece.start());
        if (!form.keeps(node, text)) {
            read(node, node, text, List.of());
        }
    }

    /// Reads a record that a form has kept; what stands for it, and what is known to be wrong with it.
    public void readKept(JsonNode node, JsonNode meant, String text, List<Problem> known) {
        read(node, meant, text, known);
    }

    private void read(JsonNode node, JsonNode meant, String text, List<Problem> known) {
        try {
            CorpusRecord record = entity(JsonSource.ofRecord(meant)).read(form.source(meant));
            Malformed.throwIfAny(known);
            tell(form.contradictions(meant, record), meant);
            hand(record, new Origin(file, node.position(), () -> raw.of(text, node), path -> Whereabouts.of(meant, path)));
        } catch (Malformed malformed) {
            reject(malformed.beside(known), meant, raw.of(text, node));
        }
    }

    /// Reads all elements as records.
    ///
    /// Where the text stops being JSON nobody can tell for sure where the next record begins: what looks like a record may have been part
    /// of a string. So the rest of the file is rejected as a whole, and up to 1 MiB of it is kept with the rejected records. Other flaws of a
    /// record leave the others alone.
    public void readAll(Elements elements) throws IOException {
        Optional<Piece> element = Optional.empty();
        try {
            for (element = elements.next(); element.isPresent(); element = elements.next()) {
                readElement(element.get());
                element = Optional.empty();
            }
        } catch (BrokenText broken) {
            byte[] rest = elements.rest();
            String text = element.map(Piece::text).orElse("") + new String(rest, StandardCharsets.UTF_8);
            rejectRest(broken.remarking(remark(rest.length)), text);
        }
        end(elements.flaw());
    }

    /// Tells what a compressed file broke off by. Where no record was broken by that, nobody can tell how many are missing, if any.
    public void end(Optional<BrokenText> flaw) {
        if (rest) {
            flaw.map(this::notice).ifPresent(receiver::notice);
        } else {
            flaw.ifPresent(broken -> rejectRest(broken, ""));
        }
    }

    private static String remark(int rest) {
        if (rest == 0) {
            return "";
        }
        String remark = "; the rest of the file is not read";
        return rest < Cutter.KEPT ? remark : remark + ", and only 1 MiB of it is kept with the rejected records";
    }

    private void readElement(Piece element) throws BrokenText {
        try {
            read(element);
        } catch (BrokenText broken) {
            if (broken.flaw() == BrokenText.Flaw.NOT_JSON) {
                throw broken;
            }
            reject(broken, element.text());
        }
    }

    /// The first record that could be read.
    public Optional<CorpusRecord> first() {
        return first;
    }

    private void tell(List<Problem> contradictions, JsonNode node) {
        contradictions.forEach(problem ->
                receiver.notice(Notice.of(Severity.WARNING, "contradiction", file, name(node), problem)));
    }

    private static Entity<? extends CorpusRecord> entity(JsonSource record) {
        JsonSource type = record.tagged(JsonKeys.TYPE);
        return Catalogue.named(type.text()).orElseThrow(() -> new Malformed(new Problem(
                JsonKeys.TYPE, type.text(), "is not one of " + String.join(", ", typeNames()), type.position())));
    }

    private static List<String> typeNames() {
        return Catalogue.ENTITIES.stream().map(Entity::name).toList();
    }

    private void reject(Malformed malformed, JsonNode node, String text) {
        String record = name(node);
        List<Notice> notices = malformed.problems().stream()
                .map(problem -> Notice.of(Severity.ERROR, "malformed", file, record, Whereabouts.refine(node, problem)))
                .toList();
        receiver.reject(new Rejection(
                type(node).orElse(Rejection.UNKNOWN_TYPE), text(node, JsonKeys.ID), Optional.empty(), notices, text));
    }

    private static String name(JsonNode node) {
        return type(node).map(type -> text(node, JsonKeys.ID).map(id -> type + " " + id).orElse(type)).orElse("");
    }

    private static Optional<String> type(JsonNode node) {
        return text(node, JsonKeys.TYPE).filter(name -> Catalogue.named(name).isPresent());
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.child(key).map(value -> value instanceof JsonNode.TextNode ? value.value() : "").filter(value -> !value.isEmpty());
    }

    /// Rejects a broken text; what follows is what is known of it.
    public void reject(BrokenText broken, String text) {
        reject(Rejection.UNKNOWN_TYPE, broken, text);
    }

    /// Rejects all that comes from a broken text on; what follows is what is known of it.
    public void rejectRest(BrokenText broken, String text) {
        rest = true;
        reject(Rejection.REST_TYPE, broken, text);
    }

    private void reject(String type, BrokenText broken, String text) {
        receiver.reject(new Rejection(type, Optional.empty(), Optional.empty(), List.of(notice(broken)), text));
    }

    private Notice notice(BrokenText broken) {
        return Notice.error(broken.code(), broken.reason(), file, broken.position());
    }
}
