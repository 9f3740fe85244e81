package dev.annals.core.format;

import java.io.OutputStream;
import java.util.Set;

/// Writes one format; a [FormatFamily] lists it.
public interface Exporter {

    /// The format that it writes.
    Format format();

    /// Whether it can split its output into parts, each a file that is called `NAME.part-00002` and so on beside the first.
    default boolean splits() {
        return false;
    }

    /// Whether it writes no records, but the rows that they were read from.
    default boolean writesRows() {
        return false;
    }

    /// What can be asked of it, where its files are tables.
    default Set<TableOption> tableOptions() {
        return Set.of();
    }

    /// Begins an export; the stream stays open when it ends.
    Export open(OutputStream out);

    /// Begins an export as the options ask; throws [UnsupportedOption]. Formats that have options override this.
    default Export open(Destination destination, ExportOptions options) {
        if (!options.equals(ExportOptions.NONE)) {
            throw new UnsupportedOption("The format " + format().name() + " has no profiles, no base and no parts");
        }
        return open(destination.stream());
    }

    /// Whether it can write to a folder too, as several files.
    default boolean fillsFolders() {
        return false;
    }

    /// Begins an export to a folder; throws [UnsupportedOption] where the format is a single file.
    default Export fill(OutputFolder folder, ExportOptions options) {
        throw new UnsupportedOption("The format " + format().name() + " is a file, and cannot fill the folder " + folder.name());
    }
}
