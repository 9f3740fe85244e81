package dev.annals.json.patch;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.merge.DifferenceKind;
import dev.annals.core.merge.Patch;
import dev.annals.core.merge.ValueSink;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.scratch.StoredTexts;
import dev.annals.json.record.JsonRecordReader;
import dev.annals.json.record.RecordForm;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import dev.annals.json.text.Lines;
import dev.annals.json.text.Piece;
import dev.annals.json.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.json.JsonFactory;

/// Applies a file of differences, as a [PatchWriter] writes it.
///
/// A line that was not made for what the corpus has is told as a conflict, and the corpus keeps what it has. Lines wait in a scratch file, so that
/// memory does not depend on their number.
public final class JsonPatch implements Patch {

    private final String file;
    private final JsonFactory factory = JsonTree.factory();
    private final StoredTexts lines = new StoredTexts();
    private final IdSet met = new IdSet();

    private JsonPatch(String file) {
        this.file = file;
    }

    /// Reads a file of differences, and tells which of its lines are none.
    public static JsonPatch of(Input input, Receiver receiver) {
        var patch = new JsonPatch(input.name());
        try (InputStream stream = input.open()) {
            patch.read(new Lines(stream), receiver);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
        return patch;
    }

    private void read(Lines all, Receiver receiver) throws IOException {
        for (Optional<Piece> line = all.next(); line.isPresent(); line = all.next()) {
            read(line.get(), receiver);
        }
        all.flaw().ifPresent(flaw -> receiver.notice(Notice.error(flaw.code(), flaw.reason(), file, flaw.position())));
    }

    private void read(Piece piece, Receiver receiver) {
        try {
            JsonNode node = JsonTree.read(factory, Utf8.decode(piece), piece.start());
            PatchLine line = PatchLine.of(node, piece.start().line());
            if (!lines.add(line.key(), line.texts())) {
                throw new Unfitting("another line is for " + line.key() + ", too; this one is passed over");
            }
        } catch (BrokenText broken) {
            receiver.notice(Notice.error(broken.code(), broken.reason(), file, broken.position()));
        } catch (Unfitting unfitting) {
            receiver.notice(Notice.error("no-difference", unfitting.reason(), file, piece.start()));
        }
    }

    @Override
    public void apply(CorpusRecord record, Origin origin, Receiver receiver) {
        String key = PatchLine.key(Catalogue.entityOf(record).name(), record.id());
        Optional<PatchLine> line = lines.find(key).map(PatchLine::of);
        if (line.isEmpty()) {
            receiver.accept(record, origin);
            return;
        }
        met.add(key);
        try {
            apply(line.get(), record, receiver);
        } catch (Unfitting unfitting) {
            conflict(line.get(), unfitting.reason() + "; the record stays as it is", receiver);
            receiver.accept(record, origin);
        }
    }

    private void apply(PatchLine line, CorpusRecord record, Receiver receiver) throws Unfitting {
        JsonNode here = ValueNodes.of(ValueSink.of(record));
        switch (line.kind()) {
            case CHANGED -> hand(RecordPatch.of(tree(line)).applied(here), line, record, receiver);
            case DELETED -> {
                if (!SameJson.is(here, tree(line))) {
                    throw new Unfitting("the record says something else than the one that is to be deleted");
                }
            }
            case ADDED -> {
                if (!SameJson.is(here, tree(line))) {
                    throw new Unfitting("there is another record of this id already");
                }
                receiver.accept(record, origin(line));
            }
            case MOVED -> throw new IllegalStateException("no line moves a record");
        }
    }

    private JsonNode tree(PatchLine line) {
        try {
            return JsonTree.read(factory, line.json(), line.position());
        } catch (BrokenText broken) {
            throw new IllegalStateException("what was read has to be JSON: " + line.json(), broken);
        }
    }

    /// What was made is read as any record is; what it breaks is told, and the record stays as it was.
    private void hand(JsonNode made, PatchLine line, CorpusRecord before, Receiver receiver) throws Unfitting {
        var reading = new OneRecord(receiver);
        read(JsonText.compact(made), line, reading);
        CorpusRecord after = reading.found.orElseThrow(() -> new Unfitting("what the patch makes of it is no record of the model (" + reading.reason + ")"));
        if (!after.id().equals(before.id()) || !after.getClass().equals(before.getClass())) {
            throw new Unfitting("a patch may not give a record another type or id");
        }
        receiver.accept(after, origin(line));
    }

    private void read(String json, PatchLine line, Receiver receiver) {
        var reader = new JsonRecordReader(file, receiver, (text, node) -> text, RecordForm.CANONICAL);
        try {
            reader.read(new Piece(json.getBytes(StandardCharsets.UTF_8), true, line.position()));
        } catch (BrokenText broken) {
            reader.reject(broken, json);
        }
    }

    private Origin origin(PatchLine line) {
        return new Origin(file, line.position(), line::json);
    }

    @Override
    public void finish(Predicate<String> type, Receiver receiver) {
        for (List<String> texts : lines.all()) {
            PatchLine line = PatchLine.of(texts);
            if (type.test(line.type()) && !met.has(line.key())) {
                met.add(line.key());
                finish(line, receiver);
            }
        }
    }

    private void finish(PatchLine line, Receiver receiver) {
        if (line.kind() == DifferenceKind.ADDED) {
            read(line.json(), line, receiver);
        } else {
            conflict(line, "the corpus has no such record", receiver);
        }
    }

    private void conflict(PatchLine line, String reason, Receiver receiver) {
        receiver.notice(Notice.of(Severity.ERROR, "conflict", file, line.key(), new Problem("", "", reason, line.position())));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// Takes the record that a line makes.
    private static final class OneRecord extends ForwardingReceiver {

        private Optional<CorpusRecord> found = Optional.empty();
        private String reason = "";

        OneRecord(Receiver receiver) {
            super(receiver);
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            found = Optional.of(record);
        }

        @Override
        public void reject(Rejection rejection) {
            reason = rejection.notices().getFirst().message();
        }
    }
}
