package dev.annals.parquet;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import java.util.List;

/// The Parquet format.
public final class ParquetFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(new ParquetExporter());
    }
}
