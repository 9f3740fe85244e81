package dev.annals.excel.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A part of a package, deflated, with what its entry in the ZIP file says of it.
public final class DeflatedPart implements Closeable {

    private final List<Stretch> stretches;

    /// Of these stretches, of which the last is finished.
    DeflatedPart(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /// How many bytes it has.
    public long size() {
        return stretches.stream().mapToLong(Stretch::size).sum();
    }

    /// How many bytes are left of them.
    public long deflatedSize() {
        return stretches.stream().mapToLong(Stretch::deflatedSize).sum();
    }

    /// The checksum of its bytes (CRC-32).
    public long checksum() {
        long checksum = 0;
        for (Stretch stretch : stretches) {
            checksum = Checksums.joined(checksum, stretch.checksum(), stretch.size());
        }
        return checksum;
    }

    /// What is left of it, to be read once.
    public InputStream stream() throws IOException {
        var streams = new ArrayList<InputStream>();
        for (Stretch stretch : stretches) {
            streams.add(stretch.stream());
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    @Override
    public void close() throws IOException {
        for (Stretch stretch : stretches) {
            stretch.close();
        }
    }
}
