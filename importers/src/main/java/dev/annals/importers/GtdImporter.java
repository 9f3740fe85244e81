package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.schema.Position;
import java.util.Locale;

/// Reads the Global Terrorism Database, saved as CSV.
public final class GtdImporter implements Importer {

    @Override
    public Format format() {
        return GtdDataset.FORMAT;
    }

    @Override
    public void read(Input input, Receiver receiver) {
        if (input.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            receiver.notice(Notice.error("workbook", "is a workbook; save its sheet as CSV (UTF-8) and import that", input.name(),
                    Position.UNKNOWN));
            return;
        }
        new TableImporter(new GtdDataset()).read(input, receiver);
    }
}
