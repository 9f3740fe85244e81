package dev.annals.importers.table;

import dev.annals.importers.cast.Cast;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.FileNotices;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// What is particular to a dataset.
public interface Dataset {

    /// How its files look.
    DatasetTable table();

    /// What the description of a corpus says of it.
    DatasetFacts facts();

    /// Whether a row of a file without a header can be of this dataset only.
    default boolean isTypical(DatasetRow row) {
        return false;
    }

    /// Whether a file, of several that belong together, has to be read before the others.
    default boolean comesFirst(ArchiveMember part) throws IOException {
        return false;
    }

    /// The id of an event within the dataset; a row without one is rejected.
    Optional<String> id(DatasetRow row);

    /// A number that grows with each version of an event, where the dataset rewrites its events.
    default Optional<BigDecimal> version(DatasetRow row) {
        return Optional.empty();
    }

    /// Says in the first pass, before any row of the run is read, what a row tells of actors and places: a record must not depend on the order
    /// of the rows that name it.
    default void gather(DatasetRow row, Cast cast) {}

    /// Decides what is true of the file of which all rows were gathered now, and tells it once.
    default void decide(FileNotices tell) {}

    /// Fills in what takes several columns together, or makes records of its own.
    void read(DatasetRow row, EventDraft event, Cast cast);
}
