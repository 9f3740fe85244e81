package dev.annals.spark.fact;

import dev.annals.spark.split.FileSystems;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/// Reads a file of a dataset to find out one thing that other files have to know, or what these know of it.
///
/// @param systems where files are
/// @param dataset the dataset that is read
/// @param question what is to be found out
record DatasetTask(FileSystems systems, String dataset, Question question) implements FlatMapFunction<KnownSplit, Row> {

    /// What is to be found out.
    enum Question {
        /// What the files in it are called.
        NAMES {
            @Override
            void answer(DatasetSplit split, FactSpool facts) {
                split.tellNames(facts);
            }
        },
        /// What rows say of actors and places, and the ids of rows.
        SURVEY {
            @Override
            void answer(DatasetSplit split, FactSpool facts) {
                split.tellSurvey(facts);
            }
        },
        /// What rows say whose ids others have too.
        VERSIONS {
            @Override
            void answer(DatasetSplit split, FactSpool facts) {
                split.tellVersions(facts);
            }
        },
        /// Which sources, places and actors are named by rows that become events.
        NAMED {
            @Override
            void answer(DatasetSplit split, FactSpool facts) {
                split.tellNamed(facts);
            }
        };

        abstract void answer(DatasetSplit split, FactSpool facts);
    }

    @Override
    public Iterator<Row> call(KnownSplit split) {
        var facts = new FactSpool();
        question.answer(new DatasetSplit(split.split(), split.known(), systems, dataset), facts);
        return facts.rows();
    }
}
