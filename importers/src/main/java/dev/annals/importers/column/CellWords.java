package dev.annals.importers.column;

import java.util.Optional;

/// How the cells of a table are read before a dataset understands them, where somebody has codes and ways of writing of their own.
public interface CellWords {

    /// As they stand there.
    CellWords PLAIN = new CellWords() {};

    /// As they stand there, in a table that people write, who can be asked what they mean.
    CellWords OWN = new CellWords() {
        @Override
        public Optional<String> ask() {
            return Optional.of("write it as YYYY-MM-DD");
        }
    };

    /// What a cell says, in the words of the dataset; the empty text where it says nothing.
    default String read(DatasetColumn column, String text) {
        return text;
    }

    /// What holds for each row of a column that the table does not have.
    default Optional<String> ofAll(DatasetColumn column) {
        return Optional.empty();
    }

    /// What its author is asked to do where nothing shows which of two days a date means; without one to ask, the two days bound it.
    default Optional<String> ask() {
        return Optional.empty();
    }

    /// Whether a column of texts has days among others, which are read as all days of the file are.
    default boolean hasDays(DatasetColumn column) {
        return false;
    }

    /// Whether it is known how a date in numbers is meant, so that nothing has to be found out.
    default boolean knowsDays() {
        return false;
    }
}
