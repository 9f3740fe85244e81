package dev.annals.importers;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// What is particular to a dataset.
interface Dataset {

    /// How its files look.
    Table table();

    /// Whether a row of a file without a header can be of this dataset only.
    default boolean isTypical(Row row) {
        return false;
    }

    /// Whether a file, of several that belong together, has to be read before the others.
    default boolean comesFirst(Part part) throws IOException {
        return false;
    }

    /// The id of an event within the dataset; a row without one is rejected.
    Optional<String> id(Row row);

    /// A number that grows with each version of an event, where the dataset rewrites its events.
    default Optional<BigDecimal> version(Row row) {
        return Optional.empty();
    }

    /// Fills in what takes several columns together, or makes records of its own.
    void read(Row row, EventDraft event, Cast cast);
}
