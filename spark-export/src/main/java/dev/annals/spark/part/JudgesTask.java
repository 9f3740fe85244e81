package dev.annals.spark.part;

import dev.annals.core.format.Notice;
import dev.annals.core.subset.Judges;
import dev.annals.json.JsonLines;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.RecordText;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/// Has judges see all actors and places, in their order, and gives what they know of each of them then; those of which they know nothing are left out.
///
/// @param part the part that they are to find
record JudgesTask(PartPlan part) implements FlatMapFunction<Iterator<Row>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> given) {
        var judges = new Judges(part.subset());
        Iterator<Row> others = given;
        do {
            others = see(others, judges);
        } while (!judges.settle());
        return known(others, judges);
    }

    private static Iterator<Row> see(Iterator<Row> others, Judges judges) {
        var again = new FactSpool();
        while (others.hasNext()) {
            Fact fact = Fact.of(others.next());
            fact.text().ifPresentOrElse(text -> judges.see(RecordText.record(text)), () -> judges.found(fact.id()));
            again.add(fact);
        }
        return again.rows();
    }

    private static Iterator<Row> known(Iterator<Row> others, Judges judges) {
        var known = new FactSpool();
        while (others.hasNext()) {
            Fact fact = Fact.of(others.next());
            long marks = judges.marks(fact.type(), fact.id());
            if (marks != 0) {
                known.add(new Fact(Facts.MARK, fact.position(), fact.type(), fact.id(), marks, 0, Optional.empty()));
            }
        }
        for (Notice notice : judges.notices()) {
            known.add(new Fact(Facts.NOTICE, 0, "", "", 0, 0, Optional.of(JsonLines.line(Notice.ENTITY, notice))));
        }
        return known.rows();
    }
}
