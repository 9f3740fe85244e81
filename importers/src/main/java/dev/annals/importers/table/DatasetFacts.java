package dev.annals.importers.table;

import dev.annals.core.model.When;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.contents.TermsOfUse;
import java.util.Optional;
import java.util.function.Function;

/// What the description of a corpus says of a dataset, and finds in its rows.
///
/// @param terms what its publisher says of its use
/// @param unit what a row is, in the plural
/// @param days the days that a row gives for its event
/// @param country the country that a row gives for its event
/// @param release the release that a file is of, if its name says so
public record DatasetFacts(
        TermsOfUse terms, Function<DatasetRow, String> unit, Function<DatasetRow, When> days, Function<DatasetRow, Optional<String>> country,
        Function<String, Optional<String>> release) {

    /// Of a dataset whose rows are events.
    public static DatasetFacts of(TermsOfUse terms, Function<DatasetRow, When> days) {
        return new DatasetFacts(terms, row -> Contents.EVENTS, days, row -> Optional.empty(), file -> Optional.empty());
    }

    /// With rows that are something else than events.
    public DatasetFacts counting(Function<DatasetRow, String> units) {
        return new DatasetFacts(terms, units, days, country, release);
    }

    /// With the country in a column.
    public DatasetFacts in(Function<DatasetRow, Optional<String>> countries) {
        return new DatasetFacts(terms, unit, days, countries, release);
    }

    /// With releases that the names of files tell.
    public DatasetFacts named(Function<String, Optional<String>> releases) {
        return new DatasetFacts(terms, unit, days, country, releases);
    }
}
