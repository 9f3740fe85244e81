package dev.annals.cli.terminal;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/// How far inputs were read that are read one after the other, once or several times.
public final class ReadPosition {

    private final long size;
    private final AtomicLong position = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    private ReadPosition(long size) {
        this.size = size;
    }

    /// Of inputs; nothing, where the size of one of them is not known.
    public static Optional<ReadPosition> of(List<Input> inputs) {
        List<Path> files = inputs.stream().flatMap(input -> input.path().stream()).filter(Files::isRegularFile).toList();
        return files.size() == inputs.size() ? Optional.of(new ReadPosition(files.stream().mapToLong(ReadPosition::size).sum())) : Optional.empty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
    }

    /// An input that tells how far it is read. When all of them were read and one is opened again, another reading begins.
    public Input counted(Input input) {
        return new Input(input.name(), input.path(), () -> {
            if (ended.get() >= size) {
                ended.set(0);
            }
            position.set(ended.get());
            return new Counted(input.opener().open());
        });
    }

    /// Which part has been read in the present reading; nothing, where that is not known.
    public OptionalDouble part() {
        long read = position.get();
        return read > 0 && read <= size ? OptionalDouble.of((double) read / size) : OptionalDouble.empty();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int found = super.read();
            return count(found, found < 0 ? -1 : 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int most) throws IOException {
            int read = super.read(bytes, offset, most);
            return count(read, read);
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = super.skip(most);
            position.addAndGet(skipped);
            return skipped;
        }

        private int count(int result, int read) {
            if (read < 0) {
                ended.set(position.get());
            } else {
                position.addAndGet(read);
            }
            return result;
        }
    }
}
