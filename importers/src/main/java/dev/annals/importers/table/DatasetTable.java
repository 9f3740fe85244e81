package dev.annals.importers.table;

import dev.annals.core.format.Format;
import dev.annals.core.model.Source;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileSurvey;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
public record DatasetTable(
        Format format, String title, DatasetColumns columns, List<Dialect> dialects, List<Set<DatasetColumn>> hallmarks, List<DatasetLayout> headerless,
        Charset fallback, Set<String> missing) {

    /// A table in UTF-8 with a header, that no header tells yet.
    public static DatasetTable of(Format format, String title, DatasetColumns columns, Dialect... dialects) {
        return new DatasetTable(format, title, columns, List.of(dialects), List.of(), List.of(), StandardCharsets.UTF_8, Set.of());
    }

    /// Is recognised by a header that has these columns, too.
    public DatasetTable recognisedBy(DatasetColumn... together) {
        List<Set<DatasetColumn>> more = Stream.concat(hallmarks.stream(), Stream.of(Set.of(together))).toList();
        return new DatasetTable(format, title, columns, dialects, more, headerless, fallback, missing);
    }

    /// Comes without a header too, with columns in these orders.
    public DatasetTable orWithoutHeader(DatasetColumns... orders) {
        List<DatasetLayout> layouts = Arrays.stream(orders).map(DatasetLayout::ordered).toList();
        return new DatasetTable(format, title, columns, dialects, hallmarks, layouts, fallback, missing);
    }

    /// Is in ISO-8859-1 where it is not UTF-8.
    public DatasetTable orInLatin1() {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, StandardCharsets.ISO_8859_1, missing);
    }

    /// Has these texts for what is missing.
    public DatasetTable withMissing(String... texts) {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, fallback, Set.of(texts));
    }

    /// The source that stands for a file of the dataset, or for the rows after its n-th header.
    public Source source(FileSurvey survey, String file, int section, Optional<String> header, Charset read) {
        String id = Ids.of(name() + "-file", file);
        return new Source(
                section == 1 ? id : id + "#" + section, Optional.of(title), Decoder.note(read), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(survey.sha256()), Optional.of(survey.length()), Optional.of(file), header);
    }

    /// The name by which users ask for the dataset.
    public String name() {
        return format.name();
    }
}
