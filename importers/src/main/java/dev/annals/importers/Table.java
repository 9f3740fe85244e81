package dev.annals.importers;

import dev.annals.core.format.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How the files of a dataset look.
///
/// @param format the format as users ask for it; its name begins the ids of all records
/// @param title what the dataset calls itself
/// @param columns all columns that any release has
/// @param dialects how its files tell fields apart; the first that fits the beginning of a file is taken
/// @param hallmarks the sets of columns by which a file is recognised: its header has all columns of one of them
/// @param headerless the layouts of files without a header, told apart by the number of columns
/// @param fallback the character set of files that are not UTF-8; where the dataset is not known for any, such rows are read one by one
/// @param missing the texts that stand for a value that is missing, beside the empty text
record Table(
        Format format, String title, Columns columns, List<Dialect> dialects, List<Set<Column>> hallmarks, List<Layout> headerless,
        Charset fallback, Set<String> missing) {

    /// A table in UTF-8 with a header, that no header tells yet.
    static Table of(Format format, String title, Columns columns, Dialect... dialects) {
        return new Table(format, title, columns, List.of(dialects), List.of(), List.of(), StandardCharsets.UTF_8, Set.of());
    }

    /// Is recognised by a header that has these columns, too.
    Table recognisedBy(Column... together) {
        List<Set<Column>> more = Stream.concat(hallmarks.stream(), Stream.of(Set.of(together))).toList();
        return new Table(format, title, columns, dialects, more, headerless, fallback, missing);
    }

    /// Comes without a header too, with columns in these orders.
    Table orWithoutHeader(Columns... orders) {
        List<Layout> layouts = Arrays.stream(orders).map(Layout::ordered).toList();
        return new Table(format, title, columns, dialects, hallmarks, layouts, fallback, missing);
    }

    /// Is in ISO-8859-1 where it is not UTF-8.
    Table orInLatin1() {
        return new Table(format, title, columns, dialects, hallmarks, headerless, StandardCharsets.ISO_8859_1, missing);
    }

    /// Has these texts for what is missing.
    Table withMissing(String... texts) {
        return new Table(format, title, columns, dialects, hallmarks, headerless, fallback, Set.of(texts));
    }

    /// The name by which users ask for the dataset.
    String name() {
        return format.name();
    }
}
