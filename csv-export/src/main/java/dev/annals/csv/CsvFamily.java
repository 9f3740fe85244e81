package dev.annals.csv;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import java.util.List;

/// The CSV formats.
public final class CsvFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(new CsvExporter());
    }
}
