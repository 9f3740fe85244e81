package dev.annals.importers;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import java.util.List;

/// The datasets that can be read, and their rows as they were.
public final class DatasetFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(new OriginalExporter());
    }

    @Override
    public List<Importer> importers() {
        return List.of(
                new AcledImporter(),
                new GdeltImporter(),
                new GdeltMentionsImporter(),
                new GedImporter(),
                new GtdImporter(),
                new IcewsImporter(),
                new PloverImporter(),
                new PolecatImporter());
    }
}
