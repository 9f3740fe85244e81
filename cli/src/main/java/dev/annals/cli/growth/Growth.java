package dev.annals.cli.growth;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.transfer.Fingerprint;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.RecordIndex;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Counts what becomes of a corpus, next to what it was; the heap does not grow with it.
public final class Growth {

    private final RecordIndex before = new RecordIndex();
    private final Fingerprint fingerprint = Fingerprint.lasting();
    private final Map<String, Long> earlier = new HashMap<>();
    private final Map<Seen, Map<String, Long>> later = new EnumMap<>(Seen.class);

    /// A record of the corpus as it was.
    public void had(CorpusRecord record) {
        String type = Ledger.typeOf(record);
        before.add(type, record.id(), fingerprint.of(placeless(record)));
        earlier.merge(type, 1L, Long::sum);
    }

    /// A record of the corpus as it is now.
    public void has(CorpusRecord record) {
        String type = Ledger.typeOf(record);
        later.computeIfAbsent(before.look(type, record.id(), fingerprint.of(placeless(record))), seen -> new HashMap<>()).merge(type, 1L, Long::sum);
    }

    /// An event whose row merely stands elsewhere, in another file or on another line, says what it said before.
    private static CorpusRecord placeless(CorpusRecord record) {
        return record instanceof Event event && event.extras().isPresent()
                ? new Event(
                        event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(), event.placings(),
                        event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(),
                        event.extras().map(extras -> new Extras("anywhere", 1, extras.raw())))
                : record;
    }

    /// What became of the records of each type of which there are any.
    ///
    /// @param was the account of what the corpus was made of
    /// @param is the account of all
    public List<GrowthCount> counts(List<LedgerEntry> was, List<LedgerEntry> is) {
        var counts = new ArrayList<GrowthCount>();
        Catalogue.ENTITIES.forEach(entity -> {
            String type = entity.name();
            long same = now(Seen.SAME, type);
            long other = now(Seen.OTHER, type);
            counts.add(new GrowthCount(
                    type, now(Seen.NEVER, type), other, same, earlier.getOrDefault(type, 0L) - same - other,
                    more(was, is, type, LedgerEntry::repeated), more(was, is, type, LedgerEntry::superseded), more(was, is, type, LedgerEntry::rejected)));
        });
        return counts;
    }

    private long now(Seen seen, String type) {
        return later.getOrDefault(seen, Map.of()).getOrDefault(type, 0L);
    }

    private static long more(List<LedgerEntry> was, List<LedgerEntry> is, String type, ToLongFunction<LedgerEntry> number) {
        return Math.max(0, of(is, type, number) - of(was, type, number));
    }

    private static long of(List<LedgerEntry> entries, String type, ToLongFunction<LedgerEntry> number) {
        return entries.stream().filter(entry -> entry.type().equals(type)).mapToLong(number).findFirst().orElse(0);
    }

    /// In words: `event: 12 new, 1 changed, 300 as before; 4 repeated, 1 superseded`; nothing where there are none.
    public static Optional<String> words(GrowthCount count) {
        var words = new ArrayList<String>();
        add(count.added(), "new", words);
        add(count.changed(), "changed", words);
        add(count.gone(), "gone", words);
        add(count.unchanged(), "as before", words);
        add(count.repeated(), "repeated", words);
        add(count.superseded(), "superseded", words);
        add(count.rejected(), "rejected", words);
        return words.isEmpty() ? Optional.empty() : Optional.of(count.type() + ": " + String.join(", ", words));
    }

    private static void add(long number, String what, List<String> words) {
        if (number > 0) {
            words.add(String.format(Locale.ROOT, "%,d %s", number, what));
        }
    }
}
