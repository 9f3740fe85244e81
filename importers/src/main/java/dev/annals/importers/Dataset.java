package dev.annals.importers;

import dev.annals.core.format.Format;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is particular to a dataset that comes as a table.
interface Dataset {

    /// The format as users ask for it; its name begins the ids of all records.
    Format format();

    /// What the dataset calls itself.
    String title();

    /// How its files tell fields apart; the first that fits the beginning of a file is taken.
    List<Dialect> dialects();

    /// All columns that any release has.
    Columns columns();

    /// The layouts of files without a header, told apart by the number of columns.
    default List<Layout> headerless() {
        return List.of();
    }

    /// The sets of columns by which a file is recognised: its header has all columns of one of them.
    List<Set<Column>> hallmarks();

    /// Whether a row of a file without a header can be of this dataset only.
    default boolean isTypical(Row row) {
        return false;
    }

    /// Whether a file, of several that belong together, has to be read before the others.
    default boolean comesFirst(Part part) throws IOException {
        return false;
    }

    /// The character set of files that are not UTF-8; where the dataset is not known for any, such rows are read one by one.
    default Charset fallback() {
        return StandardCharsets.UTF_8;
    }

    /// The texts that stand for a value that is missing, beside the empty text.
    default Set<String> missing() {
        return Set.of();
    }

    /// The id of an event within the dataset; a row without one is rejected.
    Optional<String> id(Row row);

    /// A number that grows with each version of an event, where the dataset rewrites its events.
    default Optional<BigDecimal> version(Row row) {
        return Optional.empty();
    }

    /// Fills in what takes several columns together, or makes records of its own.
    void read(Row row, EventDraft event, Cast cast);

    default String name() {
        return format().name();
    }
}
