package dev.annals.spark.part;

import dev.annals.core.model.CorpusRecord;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.RecordText;
import java.util.List;
import java.util.Optional;

/// Keeps the records that other tasks have to know, once for each of them.
final class SentExport extends FactExport {

    private final DecidedRecords decided;

    SentExport(DecidedRecords decided, FactSpool facts) {
        super(decided, facts);
        this.decided = decided;
    }

    @Override
    void take(CorpusRecord record) {
        List<Long> takers = decided.takers();
        if (!takers.isEmpty()) {
            Optional<String> text = Optional.of(RecordText.of(record));
            takers.forEach(taker -> add(new Fact(Facts.RECORD, position(), "", "", taker, 0, text)));
        }
    }
}
