package dev.annals.cli.mutants;

import dev.annals.core.format.Extent;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a file as a run of the command does, into NDJSON in memory.
final class Accounting {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Rejection> left = new ArrayList<>();
    private final Map<String, Position> places = new LinkedHashMap<>();
    private long handedOn;

    private Accounting() {}

    /// What comes of a file; throws what the reader throws, and [IllegalStateException] where the ledger does not account for it.
    static Account of(Importer importer, String name, byte[] file) throws IOException {
        return new Accounting().read(importer, new Input(name, Optional.empty(), () -> new ByteArrayInputStream(file)));
    }

    private Account read(Importer importer, Input input) throws IOException {
        importer.recognises(Head.of(input));
        Formats.tables(input);
        try (var export = Formats.exporter("ndjson").orElseThrow().open(bytes)) {
            var transfer = new Transfer(List.of(new Output("out.ndjson", export)), left::add, notices::add);
            importer.read(List.of(input), new Watch(transfer));
            transfer.finish();
            check(transfer);
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        return new Account(lines, places, notices, left.size());
    }

    /// The entries check themselves when they are made; what was handed on is counted here once more.
    private void check(Transfer transfer) {
        long read = transfer.ledger().entries().stream().mapToLong(LedgerEntry::read).sum();
        if (read != handedOn) {
            throw new IllegalStateException("the ledger has " + read + " records and rejections, but the reader gave " + handedOn);
        }
    }

    /// Counts what a reader gives, and keeps where records begin.
    private final class Watch extends ForwardingReceiver {

        Watch(Transfer transfer) {
            super(transfer);
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            handedOn++;
            places.putIfAbsent(Records.key(Ledger.typeOf(record), record.id()), origin.position());
            super.accept(record, origin);
        }

        @Override
        public void reject(Rejection rejection) {
            handedOn++;
            super.reject(rejection);
        }

        @Override
        public void stray(Extent.Stray row) {
            handedOn++;
            super.stray(row);
        }

        @Override
        public void repeated(String type) {
            handedOn++;
            super.repeated(type);
        }

        @Override
        public void superseded(Rejection older) {
            handedOn++;
            super.superseded(older);
        }
    }
}
