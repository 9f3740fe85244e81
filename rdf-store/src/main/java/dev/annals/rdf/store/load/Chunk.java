package dev.annals.rdf.store.load;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Ledger;
import dev.annals.rdf.RecordNodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Whole records and their triples, so that a store can take a chunk by itself and take it twice without harm.
final class Chunk {

    private final String base;
    private final List<CorpusRecord> records;
    private final byte[] triples;
    private final long count;

    /// Of records, with their triples in N-Triples.
    Chunk(String base, List<CorpusRecord> records, byte[] triples) {
        this.base = base;
        this.records = records;
        this.triples = triples;
        this.count = new String(triples, StandardCharsets.UTF_8).lines().distinct().count(); // a graph has a triple once
    }

    /// The triples, in N-Triples; not to be changed.
    byte[] triples() {
        return triples;
    }

    /// How many triples there are.
    long count() {
        return count;
    }

    /// How many records there are.
    int size() {
        return records.size();
    }

    /// From which record to which, for messages.
    String span() {
        String first = name(records.getFirst());
        return records.size() == 1 ? first : first + " to " + name(records.getLast());
    }

    private static String name(CorpusRecord record) {
        return Ledger.typeOf(record) + " " + record.id();
    }

    /// What tells this chunk from any other.
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(triples));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /// The IRIs of the records.
    List<String> nodes() {
        return records.stream().map(record -> RecordNodes.of(base, record)).toList();
    }

    /// The records.
    List<CorpusRecord> content() {
        return records;
    }

    /// What the IRIs of the records begin with.
    String base() {
        return base;
    }
}
