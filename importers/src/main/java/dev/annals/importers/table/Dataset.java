package dev.annals.importers.table;

import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetTable;
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

    /// A number that grows with each version of an event, where the dataset says of its rows how new they are.
    default Optional<BigDecimal> version(DatasetRow row) {
        return Optional.empty();
    }

    /// Whether the id of a row stands for one event, so that another row of it, in a later file, is a version of that.
    /// A number that a spreadsheet rounded, such as 2.01E+11, stands for many.
    default boolean identifies(DatasetRow row) {
        return id(row).filter(id -> id.matches("[0-9][0-9.,]*[eE]\\+?[0-9]+")).isEmpty();
    }

    /// Says in the first pass, before any row of the run is read, what a row tells of actors and places: a record must not depend on the order
    /// of the rows that name it.
    default void gather(DatasetRow row, Cast cast) {}

    /// Decides what is true of the file of which all rows were gathered now, and tells it once.
    default void decide(FileNotices tell) {}

    /// What was decided of files, for whoever reads their rows elsewhere.
    default Decisions decisions() {
        return new Decisions() {};
    }

    /// What was decided of files by which their rows are read.
    interface Decisions {

        /// Whether something was decided of a file.
        default boolean has(String file) {
            return false;
        }

        /// Takes over what was decided of a file elsewhere.
        default void adopt(String file) {}
    }

    /// Adds to an event what other files of the run say of it, before its own row is read; not asked for rows that are only compared.
    default void join(DatasetRow row, EventDraft event, Cast cast) {}

    /// Fills in what takes several columns together, or makes records of its own.
    void read(DatasetRow row, EventDraft event, Cast cast);
}
