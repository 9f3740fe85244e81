package dev.annals.spark.fact;

import dev.annals.core.flat.ShownRecord;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.KeyedHash;
import dev.annals.core.tally.ReportSources;
import dev.annals.core.transfer.Fingerprint;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.Mention;
import dev.annals.core.transfer.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what the records of a split are called, what they say, and what they refer to.
///
/// What refers to one record again later in the split tells nothing new as long as all is well, and is left out unless each is asked for. Links between
/// events are never left out.
public final class RecordFacts {

    /// So many references are remembered, so as not to be told again.
    private static final int LATEST = 1 << 16;

    private final boolean each;
    private final FactSpool facts;
    private final Fingerprint fingerprint;
    private final Map<Target, Long> told = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Target, Long> eldest) {
            return size() > LATEST;
        }
    };

    /// What a record refers to.
    private record Target(String type, String id) {}

    /// With the key by which records are hashed; tells each reference, or those that tell something new.
    RecordFacts(RunKey key, boolean each, FactSpool facts) {
        this.each = each;
        this.facts = facts;
        this.fingerprint = new Fingerprint(KeyedHash.of(key.first(), key.second()));
    }

    /// Of records that are compared with no others.
    public static RecordFacts ofSound(FactSpool facts) {
        return new RecordFacts(RunKey.secret(), false, facts);
    }

    /// Tells of the record at a place.
    public void add(long position, CorpusRecord record) {
        facts.add(Fact.ofRecord(position, Ledger.typeOf(record), record.id(), fingerprint.of(record), length(record), text(record)));
        var ends = new HashMap<Target, Long>();
        for (Mention mention : Mentions.in(record)) {
            ends.merge(new Target(mention.target(), mention.id()), mention.end(), Math::max);
        }
        ends.forEach((target, end) -> {
            if (each || target.type().equals(Event.ENTITY.name()) || isNew(target, end)) {
                facts.add(Fact.ofReference(position, target.type(), target.id(), end));
            }
        });
        ShownRecord.of(record).ifPresent(shown -> tell(position, record, shown));
        if (record instanceof Event event) {
            ReportSources.unnamed(event).forEach(id -> facts.add(Fact.ofReport(position, Source.ENTITY.name(), id)));
        }
    }

    /// What decides how the rows of other splits name it.
    private void tell(long position, CorpusRecord record, ShownRecord shown) {
        String type = Ledger.typeOf(record);
        facts.add(Fact.inCommon(Facts.TOLD_APART, position, type, record.id(), shown.name()));
        if (!shown.larger().isEmpty()) {
            facts.add(Fact.inCommon(Facts.WITHIN, position, type, record.id(), shown.larger()));
        }
        ofCountry(position, record, shown).forEach(facts::add);
    }

    /// The code of the country of a place, and whether it is a country of this code, one of which gives its name to all places of the code.
    public static List<Fact> ofCountry(long position, CorpusRecord record, ShownRecord shown) {
        String type = Ledger.typeOf(record);
        var known = new ArrayList<Fact>();
        if (!shown.country().isEmpty()) {
            known.add(Fact.inCommon(Facts.COUNTRY, position, type, record.id(), shown.country()));
        }
        if (shown.isCountry()) {
            known.add(Fact.inCommon(Facts.CODED, position, type, record.id(), shown.country()));
        }
        return known;
    }

    private boolean isNew(Target target, long end) {
        Long before = told.get(target);
        if (before != null && before >= end) {
            return false;
        }
        told.put(target, end);
        return true;
    }

    private static long length(CorpusRecord record) {
        return record instanceof Source source ? source.length().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
    }

    private static Optional<String> text(CorpusRecord record) {
        return record instanceof Corpus corpus ? Optional.of(RecordText.of(corpus)) : Optional.empty();
    }
}
