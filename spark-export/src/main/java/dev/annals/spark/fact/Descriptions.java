package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;

import dev.annals.core.model.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// The descriptions of a corpus, at most a few for each file: which one is taken, and what is wrong with others.
///
/// @param first the first of all, with which others of several files are compared
/// @param taken the one that is sound
/// @param findings what is wrong with others
public record Descriptions(Optional<String> first, Optional<String> taken, List<Row> findings) {

    /// Of all descriptions; `other` gives the place of the first record that is none, and is asked only where it matters.
    public static Descriptions of(Dataset<Row> facts, boolean severalFiles, LongSupplier other) {
        List<Row> all = Facts.inOrder(facts.filter(col(Facts.TAG).equalTo(Facts.RECORD).and(col(Facts.TYPE).equalTo(Corpus.ENTITY.name())))
                .select(Facts.POSITION, Facts.ID, Facts.CONTENT, Facts.TEXT));
        if (all.isEmpty()) {
            return new Descriptions(Optional.empty(), Optional.empty(), List.of());
        }
        long content = all.getFirst().getLong(2);
        boolean begins = all.getFirst().getLong(0) == 0;
        return decide(all.stream().filter(row -> !severalFiles || row.getLong(2) == content).toList(), begins ? Long.MAX_VALUE : other.getAsLong());
    }

    private static Descriptions decide(List<Row> all, long other) {
        Map<String, Long> sound = new HashMap<>();
        Optional<String> taken = Optional.empty();
        var findings = new ArrayList<Row>();
        for (Row row : all) {
            long position = row.getLong(0);
            Long before = sound.get(row.getString(1));
            if (before != null && before == row.getLong(2)) {
                findings.add(finding(position, Finding.Kind.SAME));
            } else if (before != null || !sound.isEmpty() || other < position) {
                if (before != null) {
                    findings.add(finding(position, Finding.Kind.OTHER));
                }
                findings.add(finding(position, Finding.Kind.LATE));
            } else {
                sound.put(row.getString(1), row.getLong(2));
                taken = Optional.of(row.getString(3));
            }
        }
        return new Descriptions(Optional.of(all.getFirst().getString(3)), taken, List.copyOf(findings));
    }

    private static Row finding(long position, Finding.Kind kind) {
        return RowFactory.create(position, kind.name(), Corpus.ENTITY.name(), "", 0L);
    }
}
