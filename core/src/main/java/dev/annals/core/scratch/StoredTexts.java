package dev.annals.core.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/// A few texts for each of any number of ids: the latest in memory, the others in a scratch file, so that the heap does not grow with them.
public final class StoredTexts implements Closeable {

    private static final int RECENT = 1 << 16;
    private static final int MOST_REMEMBERED = 1 << 12;
    private static final int USUAL = 1 << 9;

    private final IdTable places = new IdTable();
    private final Map<String, List<String>> remembered = new LinkedHashMap<>(MOST_REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final ByteBuffer recent = ByteBuffer.allocate(RECENT);
    private Optional<FileChannel> file = Optional.empty();
    private long written;

    /// Keeps the texts of an id; false where it has some already, which stay.
    public boolean add(String id, List<String> texts) {
        if (places.get(id).isPresent()) {
            return false;
        }
        ByteBuffer packed = PackedTexts.of(texts);
        if (recent.remaining() < Integer.BYTES + packed.remaining()) {
            spill(recent.flip());
            recent.clear();
        }
        places.put(id, written + recent.position());
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).putInt(packed.remaining()).flip();
        if (recent.remaining() < Integer.BYTES + packed.remaining()) {
            spill(length);
            spill(packed);
        } else {
            recent.put(length).put(packed);
        }
        return true;
    }

    private void spill(ByteBuffer bytes) {
        if (file.isEmpty()) {
            file = Optional.of(Scratch.file());
        }
        written += Scratch.write(file.get(), bytes);
    }

    /// Whether an id has texts.
    public boolean has(String id) {
        return places.get(id).isPresent();
    }

    /// The texts of an id, if it has any.
    public Optional<List<String>> find(String id) {
        List<String> known = remembered.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        OptionalLong place = places.get(id);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = List.copyOf(PackedTexts.texts(read(place.getAsLong())));
        remembered.put(id, texts);
        return Optional.of(texts);
    }

    /// Gives the texts of all ids, in the order in which they came; those too that come meanwhile.
    public Iterable<List<String>> all() {
        return Reading::new;
    }

    private final class Reading implements Iterator<List<String>> {
        private long place;

        @Override
        public boolean hasNext() {
            return place < written + recent.position();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more texts");
            }
            ByteBuffer packed = read(place);
            place += Integer.BYTES + packed.remaining();
            return PackedTexts.texts(packed);
        }
    }

    private ByteBuffer read(long place) {
        if (place >= written) {
            int at = (int) (place - written);
            return recent.duplicate().flip().position(at + Integer.BYTES).limit(at + Integer.BYTES + recent.getInt(at));
        }
        ByteBuffer first = bytes(place, USUAL);
        int length = first.getInt();
        return length <= first.remaining() ? first.limit(first.position() + length) : bytes(place + Integer.BYTES, length);
    }

    /// So many bytes from a place on, or as many as there are.
    private ByteBuffer bytes(long place, int most) {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        try {
            FileChannel channel = file.orElseThrow();
            int read = channel.read(bytes, place);
            while (read > 0 && bytes.hasRemaining()) {
                read = channel.read(bytes, place + bytes.position());
            }
            return bytes.flip();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
