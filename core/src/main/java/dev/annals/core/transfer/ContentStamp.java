package dev.annals.core.transfer;

import dev.annals.core.format.Export;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Schema;
import dev.annals.core.scratch.IdTable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the stamp of a corpus, whatever the order of its records: the sum of what [Fingerprint] says of each.
public final class ContentStamp implements Export {

    /// The names of all fields: with another field, records that say the same have another fingerprint.
    private static final String MODEL = HexFormat.of().formatHex(IdTable.sha256().digest(Catalogue.SCHEMA.kinds().stream()
            .map(ContentStamp::fields).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)), 0, 4);

    private final Fingerprint fingerprint = Fingerprint.lasting();
    private Optional<Corpus> corpus = Optional.empty();
    private long content;
    private long records;

    private static String fields(Schema.Kind kind) {
        return kind.entity().name() + kind.entity().fields().stream().map(field -> " " + field.name()).collect(Collectors.joining());
    }

    @Override
    public List<Notice> write(CorpusRecord record) {
        content += fingerprint.of(record);
        records++;
        if (record instanceof Corpus described) {
            corpus = corpus.or(() -> Optional.of(described));
        }
        return List.of();
    }

    /// The stamp of the records so far.
    public Stamp stamp() {
        String created = corpus.flatMap(Corpus::created).map(LocalDate::toString).orElse("");
        return new Stamp(MODEL, content, records, created, corpus.map(Corpus::id).orElse(""));
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
