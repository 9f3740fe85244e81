package dev.annals.core.scratch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Entries that come in any order and go out by their keys: sorted in memory while they are few, then in runs in a temporary file, which
/// are merged in the end. Entries with the same keys stay in the order in which they came.
public final class SortedEntries implements Closeable {

    /// How many bytes of content a run has.
    public static final int RUN = 4 << 20;

    private static final int BUFFER = 1 << 15;

    private static final Comparator<Entry> ORDER =
            Comparator.comparingLong(Entry::key).thenComparingLong(Entry::tie).thenComparingLong(Entry::number);

    private final int mostInMemory;
    private final List<Entry> recent = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private Optional<FileChannel> file = Optional.empty();
    private int length;
    private long count;

    /// With so many bytes of content in memory.
    public SortedEntries(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /// Content with its keys.
    private record Entry(long key, long tie, long number, ByteBuffer content) {}

    /// Takes the contents one by one.
    public interface Receiver {
        void take(ByteBuffer content) throws IOException;
    }

    public long count() {
        return count;
    }

    public void add(long key, long tie, ByteBuffer content) throws IOException {
        recent.add(new Entry(key, tie, count++, content));
        length += content.remaining();
        if (length > mostInMemory) {
            spill();
        }
    }

    private void spill() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(Scratch.file());
        }
        recent.sort(ORDER);
        var bytes = new ByteArrayOutputStream(length);
        var out = new DataOutputStream(bytes);
        for (Entry entry : recent) {
            out.writeLong(entry.key());
            out.writeLong(entry.tie());
            out.writeLong(entry.number());
            out.writeInt(entry.content().remaining());
            out.write(entry.content().array(), entry.content().position(), entry.content().remaining());
        }
        Scratch.write(file.get(), ByteBuffer.wrap(bytes.toByteArray()));
        ends.add(file.get().position());
        recent.clear();
        length = 0;
    }

    /// Gives all contents, in the order of their keys.
    public void drain(Receiver receiver) throws IOException {
        recent.sort(ORDER);
        if (file.isEmpty()) {
            for (Entry entry : recent) {
                receiver.take(entry.content());
            }
            return;
        }
        spill();
        merge(file.get(), receiver);
    }

    private void merge(FileChannel channel, Receiver receiver) throws IOException {
        var runs = new PriorityQueue<Run>(Comparator.comparing(Run::first, ORDER));
        long start = 0;
        for (long end : ends) {
            Run.open(channel, start, end).ifPresent(runs::add);
            start = end;
        }
        for (Run run = runs.poll(); run != null; run = runs.poll()) {
            receiver.take(run.first().content());
            run.rest().ifPresent(runs::add);
        }
    }

    /// A part of the file, whose first entry has been read.
    private record Run(Entry first, DataInputStream following) {

        static Optional<Run> open(FileChannel channel, long start, long end) throws IOException {
            return next(new DataInputStream(new BufferedInputStream(new FileSection(channel, start, end), BUFFER)));
        }

        Optional<Run> rest() throws IOException {
            return next(following);
        }

        private static Optional<Run> next(DataInputStream in) throws IOException {
            in.mark(1);
            if (in.read() < 0) {
                return Optional.empty();
            }
            in.reset();
            long key = in.readLong();
            long tie = in.readLong();
            long number = in.readLong();
            return Optional.of(new Run(new Entry(key, tie, number, ByteBuffer.wrap(in.readNBytes(in.readInt()))), in));
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
