package dev.annals.importers.column;

import dev.annals.core.format.Format;
import dev.annals.core.model.Source;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileSurvey;
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
/// @param missing the texts that the dataset itself has for a value that is missing, beside the empty text
/// @param clock the columns that can settle what a date means
/// @param reading how cells are read before they are understood
public record DatasetTable(
        Format format, String title, DatasetColumns columns, List<Dialect> dialects, List<Set<DatasetColumn>> hallmarks, List<DatasetLayout> headerless,
        Set<String> missing, Clock clock, CellWords reading) {

    /// A table in UTF-8 with a header, that no header tells yet.
    public static DatasetTable of(Format format, String title, DatasetColumns columns, Dialect... dialects) {
        return new DatasetTable(format, title, columns, List.of(dialects), List.of(), List.of(), Set.of(), Clock.NONE, CellWords.PLAIN);
    }

    /// Is recognised by a header that has these columns, too.
    public DatasetTable recognisedBy(DatasetColumn... together) {
        List<Set<DatasetColumn>> more = Stream.concat(hallmarks.stream(), Stream.of(Set.of(together))).toList();
        return new DatasetTable(format, title, columns, dialects, more, headerless, missing, clock, reading);
    }

    /// Comes without a header too, with columns in these orders.
    public DatasetTable orWithoutHeader(DatasetColumns... orders) {
        List<DatasetLayout> layouts = Arrays.stream(orders).map(DatasetLayout::ordered).toList();
        return new DatasetTable(format, title, columns, dialects, hallmarks, layouts, missing, clock, reading);
    }

    /// Has these texts for what is missing.
    public DatasetTable withMissing(String... texts) {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, Set.of(texts), clock, reading);
    }

    /// Has a column with the year of the event.
    public DatasetTable withYear(DatasetColumn year) {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, missing, new Clock(Optional.of(year), clock.stamp()), reading);
    }

    /// Has a column with the seconds since 1970 at which the row was written, never before the event.
    public DatasetTable withStamp(DatasetColumn stamp) {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, missing, new Clock(clock.year(), Optional.of(stamp)), reading);
    }

    /// Is written by people, who can be asked what they mean.
    public DatasetTable writtenByHand() {
        return new DatasetTable(format, title, columns, dialects, hallmarks, headerless, missing, clock, CellWords.OWN);
    }

    /// Has a title and columns under the headings of somebody's own, whose cells are read so.
    public DatasetTable headed(String ownTitle, DatasetColumns own, CellWords cells, Dialect... more) {
        return new DatasetTable(
                format, ownTitle, own, Stream.concat(dialects.stream(), Arrays.stream(more)).toList(), List.of(), List.of(), missing, clock, cells);
    }

    /// The columns that can settle what a date means.
    ///
    /// @param year the year of the event
    /// @param stamp the seconds since 1970 at which the row was written
    public record Clock(Optional<DatasetColumn> year, Optional<DatasetColumn> stamp) {
        static final Clock NONE = new Clock(Optional.empty(), Optional.empty());
    }

    /// The layout of a file without a header that has so many columns.
    public Optional<DatasetLayout> layout(int width) {
        for (DatasetLayout known : headerless) {
            if (known.width() == width) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// The source that stands for a file of the dataset, or for the rows after its n-th header.
    public Source source(FileSurvey survey, String file, int section, Optional<String> header, Encoding read) {
        String id = Ids.of(name() + "-file", file);
        return new Source(
                section == 1 ? id : id + "#" + section, Optional.of(title), read.note(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(survey.sha256()), Optional.of(survey.length()), Optional.of(file), header);
    }

    /// The name by which users ask for the dataset.
    public String name() {
        return format.name();
    }
}
