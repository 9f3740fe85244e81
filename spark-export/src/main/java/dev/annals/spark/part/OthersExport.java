package dev.annals.spark.part;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.subset.Judges;
import dev.annals.core.transfer.Ledger;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.RecordText;
import java.util.Optional;

/// Keeps the actors and places of a split, and which of them its events name.
final class OthersExport extends FactExport {

    private final Judges judges;

    OthersExport(DecidedRecords decided, FactSpool facts, Judges judges) {
        super(decided, facts);
        this.judges = judges;
    }

    @Override
    void take(CorpusRecord record) {
        switch (record) {
            case Corpus corpus -> {}
            case Source source -> {}
            case Place place -> keep(place);
            case Actor actor -> keep(actor);
            case Event event -> {
                judges.judge(event);
                named(event).forEach(mention -> addOnce(Facts.REFERENCE, mention.target(), mention.id()));
            }
        }
    }

    private void keep(CorpusRecord record) {
        add(Fact.ofRecord(position(), Ledger.typeOf(record), record.id(), 0, 0, Optional.of(RecordText.of(record))));
    }

    @Override
    public void finish() {
        judges.datasets().forEach(name -> addOnce(Facts.DATASET, "", name));
    }
}
