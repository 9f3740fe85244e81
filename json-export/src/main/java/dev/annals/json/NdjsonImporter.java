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
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Lines;
import dev.annals.json.text.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads NDJSON: one record a line, blank lines aside. A broken line is rejected and the next one is read.
public final class NdjsonImporter implements Importer {

    @Override
    public Format format() {
        return NdjsonExporter.FORMAT;
    }

    /// Records one after the other.
    @Override
    public boolean recognises(Head head) {
        return RecordBeginning.of(head).filter(beginning -> !beginning.array()).isPresent();
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var records = new JsonRecordReader(input.name(), receiver, (text, node) -> text, RecordForm.CANONICAL);
        try (InputStream stream = input.open()) {
            read(new Lines(stream), records);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    static void read(Lines lines, JsonRecordReader records) throws IOException {
        for (Optional<Piece> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                records.read(line.get());
            } catch (BrokenText broken) {
                reject(broken, line.get().text(), lines.flaw().isPresent(), records);
            }
        }
        records.end(lines.flaw());
    }

    /// A line that is broken where a compressed file breaks off is not all that is missing.
    private static void reject(BrokenText broken, String line, boolean brokenOff, JsonRecordReader records) {
        if (brokenOff) {
            records.rejectRest(broken, line);
        } else {
            records.reject(broken, line);
        }
    }
}
