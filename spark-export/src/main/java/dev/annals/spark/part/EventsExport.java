package dev.annals.spark.part;

import dev.annals.core.flat.ShownRecord;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.subset.Judgement;
import dev.annals.core.subset.Judges;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.Verdict;
import dev.annals.core.transfer.Ledger;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.RecordFacts;
import java.util.Optional;

/// Keeps which events of a split are asked for, what they need, and what others name in turn.
final class EventsExport extends FactExport {

    private final Subset subset;
    private final Judges judges;

    EventsExport(DecidedRecords decided, FactSpool facts, Subset subset, Judges judges) {
        super(decided, facts);
        this.subset = subset;
        this.judges = judges;
    }

    @Override
    void take(CorpusRecord record) {
        switch (record) {
            case Corpus corpus -> {}
            case Source source -> keep(source);
            case Place place -> keep(place);
            case Actor actor -> keep(actor);
            case Event event -> judge(event);
        }
    }

    private void keep(CorpusRecord record) {
        add(Fact.about(Facts.RECORD, position(), Ledger.typeOf(record), record.id()));
        named(subset.trimmed(record)).forEach(mention -> add(Fact.about(Facts.NAME, position(), mention.target(), mention.id())));
        ShownRecord.of(record).ifPresent(shown -> RecordFacts.ofCountry(position(), record, shown).forEach(this::add));
    }

    private void judge(Event event) {
        Judgement found = judges.judge(event);
        add(new Fact(Facts.EVENT, position(), Event.ENTITY.name(), event.id(), found.condition(), 0, Optional.of(found.verdict().name())));
        if (found.verdict() == Verdict.IN) {
            named(subset.trimmed(event)).forEach(mention -> addOnce(Facts.NEED, mention.target(), mention.id()));
            event.links().forEach(link -> add(Fact.about(Facts.LINK, position(), Event.ENTITY.name(), link.event())));
        }
    }
}
