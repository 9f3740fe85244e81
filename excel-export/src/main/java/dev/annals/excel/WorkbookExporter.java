package dev.annals.excel;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.SheetPlan;
import java.io.OutputStream;
import java.util.List;

/// Writes workbooks.
public final class WorkbookExporter implements Exporter {

    static final Format FORMAT = new Format(
            "xlsx", "Excel workbook", List.of(".xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new WorkbookExport(out, Profile.FULL, SheetPlan.MOST_ROWS);
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        if (options.base().isPresent() || options.split().isPresent()) {
            throw new UnsupportedOption("The format xlsx has no base and no parts; rows that do not fit into a sheet go on in the next");
        }
        Profile profile = options.profile().map(Profile::named).orElse(Profile.FULL);
        return new WorkbookExport(destination.stream(), profile, SheetPlan.MOST_ROWS);
    }
}
