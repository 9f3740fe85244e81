package dev.annals.spark.part;

import dev.annals.core.format.Export;
import dev.annals.core.subset.Judges;
import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.fact.KnownSplit;
import dev.annals.spark.fact.ReadingPlan;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/// Reads the sound records of a split to find out what belongs to a part of the corpus; what is wrong with others is told when they are written.
///
/// @param reading how splits are read
/// @param part which part
/// @param question what is to be found out
public record SplitSurvey(ReadingPlan reading, PartPlan part, Question question) implements FlatMapFunction2<Iterator<KnownSplit>, Iterator<Tuple2<Long, Finding>>, Row> {

    /// What is to be found out.
    public enum Question {
        /// What actors and places are, and which of them each split names.
        OTHERS {
            @Override
            FactExport export(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges) {
                return new OthersExport(decided, facts, judges);
            }
        },
        /// Which events are asked for, and what they need.
        EVENTS {
            @Override
            FactExport export(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges) {
                return new EventsExport(decided, facts, subset, judges);
            }
        },
        /// How rows of tables name the records of the part.
        NAMES {
            @Override
            FactExport export(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges) {
                return new NamesExport(decided, facts);
            }
        },
        /// What the records of the part say that other tasks have to know.
        SENT {
            @Override
            FactExport export(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges) {
                return new SentExport(decided, facts);
            }
        };

        abstract FactExport export(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges);
    }

    @Override
    public Iterator<Row> call(Iterator<KnownSplit> splits, Iterator<Tuple2<Long, Finding>> findings) throws IOException {
        var facts = new FactSpool();
        while (splits.hasNext()) {
            survey(splits.next(), findings, facts);
        }
        return facts.rows();
    }

    private void survey(KnownSplit split, Iterator<Tuple2<Long, Finding>> findings, FactSpool facts) throws IOException {
        Subset subset = part.subset();
        var judges = new Judges(subset);
        var decided = DecidedRecords.of(split.split(), findings, judges);
        try (Export export = question.export(decided, facts, subset, judges)) {
            var transfer = new Transfer(List.of(new Output("survey", export)), selection(decided, judges), decided, rejection -> {}, notice -> {});
            reading.read(split, decided, transfer);
            transfer.finish();
        }
    }

    private Selection selection(DecidedRecords decided, Judges judges) {
        return switch (question) {
            case OTHERS, EVENTS -> Selection.ALL;
            case NAMES, SENT -> part.selection(decided, judges);
        };
    }
}
