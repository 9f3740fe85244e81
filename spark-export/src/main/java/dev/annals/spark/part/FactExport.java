package dev.annals.spark.part;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.Mention;
import dev.annals.core.transfer.Mentions;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import java.util.List;
import java.util.stream.Stream;

/// Takes the sound records of a split, and keeps facts about them.
abstract class FactExport implements Export {

    private final DecidedRecords decided;
    private final FactSpool facts;
    private final IdSet told = new IdSet();

    FactExport(DecidedRecords decided, FactSpool facts) {
        this.decided = decided;
        this.facts = facts;
    }

    /// A record.
    abstract void take(CorpusRecord record);

    @Override
    public List<Notice> write(CorpusRecord record) {
        take(record);
        return List.of();
    }

    /// The place of the record at hand.
    long position() {
        return decided.position();
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    /// Adds what is the same for all records of the split, once; it belongs to its first record.
    void addOnce(String tag, String type, String id) {
        if (told.add(type + " " + id)) {
            facts.add(Fact.about(tag, decided.firstPosition(), type, id));
        }
    }

    /// What a record names beside events.
    static Stream<Mention> named(CorpusRecord record) {
        return Mentions.in(record).stream().filter(mention -> !mention.target().equals(Event.ENTITY.name()));
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
