package dev.annals.importers;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.flat.EventTableDataset;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.gdelt.MentionsDataset;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.gtd.GtdDataset;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.importers.original.OriginalExporter;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.importers.plover.PolecatDataset;
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
                EventTableDataset.importer(),
                new GdeltImporter(),
                MentionsDataset.importer(),
                GedDataset.importer(),
                GtdDataset.importer(),
                IcewsDataset.importer(),
                new PloverImporter(),
                PolecatDataset.importer());
    }
}
