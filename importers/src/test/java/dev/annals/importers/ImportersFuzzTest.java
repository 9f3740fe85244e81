package dev.annals.importers;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.gdelt.MentionsDataset;
import dev.annals.importers.flat.EventTableDataset;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.gtd.GtdDataset;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.importers.plover.PolecatDataset;

/// Feeds the importers with whatever a fuzzer comes up with. The usual tests run the files in `ImportersFuzzTestInputs` only;
/// docs/datasets.md says how to search for more.
class ImportersFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void acled(byte[] file) {
        Accounting.check(new AcledImporter(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void gdelt(byte[] file) {
        Accounting.check(new GdeltImporter(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void gdeltMentions(byte[] file) {
        Accounting.check(MentionsDataset.importer(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void eventTable(byte[] file) {
        Accounting.check(EventTableDataset.importer(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void ged(byte[] file) {
        Accounting.check(GedDataset.importer(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void gtd(byte[] file) {
        Accounting.check(GtdDataset.importer(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void icews(byte[] file) {
        Accounting.check(IcewsDataset.importer(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void plover(byte[] file) {
        Accounting.checkLocated(new PloverImporter(), file, "found by fuzzing");
    }

    @FuzzTest(maxDuration = "2m")
    void polecat(byte[] file) {
        Accounting.check(PolecatDataset.importer(), file, "found by fuzzing");
    }
}
