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
        NAMES,
        /// What rows say of actors and places, and the ids of rows.
        SURVEY,
        /// What rows say whose ids others have too.
        VERSIONS,
        /// Which sources, places and actors are named by rows that become events.
        NAMED
    }

    @Override
    public Iterator<Row> call(KnownSplit known) {
        var facts = new FactSpool();
        var split = new DatasetSplit(known.split(), known.known(), systems, dataset);
        switch (question) {
            case NAMES -> split.tellNames(facts);
            case SURVEY -> split.tellSurvey(facts);
            case VERSIONS -> split.tellVersions(facts);
            case NAMED -> split.tellNamed(facts);
        }
        return facts.rows();
    }
}
