package dev.annals.json.linked;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.record.JsonRecordReader;
import dev.annals.json.record.RecordForm;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Bytes;
import dev.annals.json.text.Cutter;
import dev.annals.json.text.Elements;
import dev.annals.json.text.JsonBeginning;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON-LD as [JsonLdExporter] writes it, record by record; no context is ever fetched.
public final class JsonLdImporter implements Importer {

    @Override
    public Format format() {
        return JsonLdExporter.FORMAT;
    }

    /// An object whose first key is that of a context (JSON-LD 1.1, 3.1).
    @Override
    public boolean recognises(Head head) {
        return JsonBeginning.of(head)
                .filter(beginning -> !beginning.array() && beginning.keys().stream().findFirst().equals(Optional.of(JsonLdKeys.CONTEXT))).isPresent();
    }

    @Override
    public void read(Input input, Receiver receiver) {
        JsonFactory factory = JsonTree.factory();
        try (InputStream stream = input.open()) {
            read(new Bytes(stream), factory, input.name(), receiver);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private static void read(Bytes bytes, JsonFactory factory, String file, Receiver receiver) throws IOException {
        JsonLdBase base;
        try {
            base = JsonLdHead.read(bytes, factory);
        } catch (BrokenText broken) {
            var nothing = new JsonRecordReader(file, receiver, (text, node) -> text, RecordForm.CANONICAL);
            nothing.rejectRest(bytes.flaw().orElse(broken), new String(bytes.rest(Cutter.KEPT), StandardCharsets.UTF_8));
            return;
        }
        var records = new JsonRecordReader(file, receiver, (text, node) -> JsonText.compact(node), new JsonLdForm(base, factory));
        records.readAll(Elements.ofMember(bytes));
        String next = records.first().map(CorpusBase::of).orElse(base.iri());
        if (!next.equals(base.iri())) {
            String message = "is the base of the records here, but an export of them will have " + next;
            receiver.notice(Notice.of(Severity.WARNING, "base", file, "", new Problem("", base.iri(), message, Position.UNKNOWN)));
        }
    }
}
