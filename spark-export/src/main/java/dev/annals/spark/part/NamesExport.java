package dev.annals.spark.part;

import dev.annals.core.model.CorpusRecord;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.RecordFacts;

/// Keeps of the records of a part what the first reading keeps of those of the whole, by which rows of tables name them.
final class NamesExport extends FactExport {

    private final RecordFacts named;

    NamesExport(DecidedRecords decided, FactSpool facts) {
        super(decided, facts);
        this.named = RecordFacts.ofSound(facts);
    }

    @Override
    void take(CorpusRecord record) {
        named.add(position(), record);
    }
}
