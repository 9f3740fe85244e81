package dev.annals.json;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import dev.annals.json.record.JsonRecordReader;
import dev.annals.json.record.RecordBeginning;
import dev.annals.json.record.RecordForm;
import dev.annals.json.text.Elements;
import dev.annals.json.text.JsonBeginning;
import dev.annals.json.text.JsonText;
import java.io.IOException;
import java.io.InputStream;

/// Reads an array of records.
public final class JsonImporter implements Importer {

    @Override
    public Format format() {
        return JsonExporter.FORMAT;
    }

    /// An array of records.
    @Override
    public boolean recognises(Head head) {
        return RecordBeginning.of(head).filter(JsonBeginning::array).isPresent();
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var records = new JsonRecordReader(input.name(), receiver, (text, node) -> JsonText.compact(node), RecordForm.CANONICAL);
        try (InputStream stream = input.open()) {
            records.readAll(Elements.of(stream));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }
}
