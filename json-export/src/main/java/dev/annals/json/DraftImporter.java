package dev.annals.json;

import dev.annals.core.evidence.AnchorCounts;
import dev.annals.core.evidence.QuotationAnchor;
import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import dev.annals.json.draft.Draft;
import dev.annals.json.record.JsonRecordReader;
import dev.annals.json.text.Elements;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.Lines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads a draft: an array of records in short forms, or one a line, behind an object that says that it is a draft. All of it is held in memory.
public final class DraftImporter implements Importer {

    private static final Format FORMAT = new Format("draft", "records in short forms, JSON or NDJSON whose first object is {\"type\": \"draft\"}", List.of(), "application/json");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return Draft.beginning(head).isPresent();
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var anchored = new QuotationAnchor(receiver.documents(), receiver, new AnchorCounts());
        var draft = new Draft();
        var records = new JsonRecordReader(input.name(), anchored, (text, node) -> JsonText.compact(node), draft);
        try (InputStream stream = new BufferedInputStream(input.open())) {
            if (isArray(stream)) {
                records.readAll(Elements.of(stream));
            } else {
                NdjsonImporter.read(new Lines(stream), records);
            }
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
        draft.read(records);
    }

    /// Whether the first character that says something begins an array; it is read again.
    private static boolean isArray(InputStream stream) throws IOException {
        stream.mark(1 << 12);
        int next = stream.read();
        while (next >= 0 && (Character.isWhitespace(next) || next == 0xEF || next == 0xBB || next == 0xBF)) {
            next = stream.read();
        }
        stream.reset();
        return next == '[';
    }
}
