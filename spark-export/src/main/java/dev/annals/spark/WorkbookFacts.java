package dev.annals.spark;

import dev.annals.core.flat.FlatEvents;
import dev.annals.core.flat.ShownRecord;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Shortfall;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.Mention;
import dev.annals.core.transfer.Mentions;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.RecordFacts;
import dev.annals.spark.fact.RecordText;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Finds out to which workbook each event of a split belongs, and which records that needs; tells it in a file that is gone when the run ends.
final class WorkbookFacts implements ShardOutput {

    private static final String ENDING = ".facts";

    private final Partitioning partitioning;
    private final LongSupplier position;
    private final ShardFile file;
    private final String name;
    private final DataOutputStream out;
    private final FlatEvents rows = new FlatEvents();
    private final IdSet told = new IdSet();
    private long errors;
    private long count;

    /// With what tells the place of the record at hand.
    WorkbookFacts(Partitioning partitioning, LongSupplier position, ShardFile file, String shard) {
        this.partitioning = partitioning;
        this.position = position;
        this.file = file;
        this.name = file(shard);
        this.out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
    }

    /// The file of a shard.
    static String file(String shard) {
        return shard + ENDING;
    }

    static boolean isOne(WrittenFile file) {
        return file.file().endsWith(ENDING);
    }

    @Override
    public void know(CorpusRecord record) throws IOException {
        rows.add(record);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        switch (record) {
            case Corpus corpus -> add(Fact.inCommon(Facts.DESCRIPTION, 0, "", "", RecordText.of(corpus)));
            case Source source -> tell(source);
            case Place place -> tell(place);
            case Actor actor -> tell(actor);
            case Event event -> rows.add(event, named(event));
        }
        return List.of();
    }

    private void tell(CorpusRecord record) throws IOException {
        know(record);
        add(Fact.about(Facts.RECORD, position.getAsLong(), Ledger.typeOf(record), record.id()));
        for (Mention mention : Mentions.in(record)) {
            add(Fact.about(Facts.NAME, position.getAsLong(), mention.target(), mention.id()));
        }
        Optional<ShownRecord> shown = ShownRecord.of(record);
        if (shown.isPresent()) {
            for (Fact country : RecordFacts.ofCountry(position.getAsLong(), record, shown.get())) {
                add(country);
            }
        }
    }

    /// The place of an event, and what it names beside other events: type and id of each.
    private List<String> named(Event event) {
        var texts = new ArrayList<String>();
        texts.add(Long.toString(position.getAsLong()));
        for (Mention mention : Mentions.in(event)) {
            if (!mention.target().equals(Event.ENTITY.name())) {
                texts.add(mention.target());
                texts.add(mention.id());
            }
        }
        return texts;
    }

    @Override
    public void learn(Shortfall shortfall) {
        errors = shortfall.errors();
    }

    @Override
    public void finish() throws IOException {
        add(new Fact(Facts.ERRORS, 0, "", "", 0, errors, Optional.empty()));
        rows.drain((row, named) -> tell(partitioning.workbook(row), named.iterator()));
    }

    private void tell(String workbook, Iterator<String> named) throws IOException {
        add(Fact.inCommon(Facts.EVENT, Long.parseLong(named.next()), "", "", workbook));
        while (named.hasNext()) {
            String type = named.next();
            String id = named.next();
            if (told.add(type + "\n" + id + "\n" + workbook)) {
                add(Fact.inCommon(Facts.NEED, 0, type, id, workbook));
            }
        }
    }

    private void add(Fact fact) throws IOException {
        fact.write(out);
        count++;
    }

    @Override
    public List<WrittenFile> written(long records) throws IOException {
        out.close();
        return List.of(file.written(name, count));
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            file.close();
        }
    }
}
