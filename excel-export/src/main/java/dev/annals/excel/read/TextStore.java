package dev.annals.excel.read;

import dev.annals.core.scratch.Scratch;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Texts by their number, counted from 0: the first in memory, the others in temporary files, however many there are.
final class TextStore implements Closeable {

    private static final int MOST_IN_MEMORY = 1 << 22;
    private static final int MOST_AT_HAND = 1 << 12;
    private static final int LONGEST_AT_HAND = 200;

    private final List<String> first = new ArrayList<>();
    private final Map<Long, String> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > MOST_AT_HAND;
        }
    };
    private final int mostInMemory;
    private long characters;
    private long size;
    private List<Appended> files = List.of();

    TextStore() {
        this(MOST_IN_MEMORY);
    }

    /// Keeps so many characters in memory.
    TextStore(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    long size() {
        return size;
    }

    /// Adds a text; returns its number.
    long add(String text) {
        characters += text.length();
        if (characters <= mostInMemory) {
            first.add(text);
        } else {
            spill(text);
        }
        return size++;
    }

    private void spill(String text) {
        if (files.isEmpty()) {
            files = List.of(new Appended(), new Appended());
        }
        ByteBuffer place = ByteBuffer.allocate(Long.BYTES).putLong(files.getLast().length()).flip();
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * text.length()).putInt(text.length());
        content.asCharBuffer().put(text);
        files.getFirst().append(place);
        files.getLast().append(content.rewind());
    }

    /// The text of a number.
    String get(long number) throws IOException {
        if (number < first.size()) {
            return first.get((int) number);
        }
        String known = atHand.get(number);
        if (known != null) {
            return known;
        }
        String text = read(files.getFirst().read((number - first.size()) * Long.BYTES, Long.BYTES).getLong());
        if (text.length() <= LONGEST_AT_HAND) {
            atHand.put(number, text);
        }
        return text;
    }

    private String read(long place) throws IOException {
        int length = files.getLast().read(place, Integer.BYTES).getInt();
        return files.getLast().read(place + Integer.BYTES, length * Character.BYTES).asCharBuffer().toString();
    }

    @Override
    public void close() throws IOException {
        for (Appended file : files) {
            file.close();
        }
    }

    /// A temporary file that grows at its end and is read anywhere.
    private static final class Appended implements Closeable {

        private static final int BUFFER = 1 << 16;

        private final FileChannel file;
        private final ByteBuffer recent = ByteBuffer.allocate(BUFFER);
        private long written;

        Appended() {
            this.file = Scratch.file();
        }

        long length() {
            return written + recent.position();
        }

        void append(ByteBuffer bytes) {
            if (bytes.remaining() > recent.remaining()) {
                flush();
            }
            if (bytes.remaining() > recent.remaining()) {
                write(bytes);
            } else {
                recent.put(bytes);
            }
        }

        private void flush() {
            write(recent.flip());
            recent.clear();
        }

        private void write(ByteBuffer bytes) {
            written += Scratch.write(file, bytes);
        }

        ByteBuffer read(long from, int count) throws IOException {
            if (from + count > written) {
                flush();
            }
            ByteBuffer bytes = ByteBuffer.allocate(count);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException("a temporary file was cut off");
                }
            }
            return bytes.flip();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
