package dev.annals.importers.file;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.TableReader;
import dev.annals.core.limit.GatedStream;
import dev.annals.core.scratch.Scratch;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/// A table within a file, put into a scratch file as text when it is read for the first time: it is read more than once, and taking a
/// workbook apart is slow.
final class TableSpool implements Input.Opener {

    private final TableReader.Table table;
    private Optional<Path> spooled = Optional.empty();
    private Optional<IOException> damage = Optional.empty();

    TableSpool(TableReader.Table table) {
        this.table = table;
    }

    /// Its beginning, for which it need not be read whole; what was found when it was read stays.
    InputStream beginning() throws IOException {
        return spooled.isPresent() ? open() : table.rows().open();
    }

    /// Where its rows stand.
    Optional<TableReader.Sheet> sheet() {
        return table.sheet();
    }

    /// Where the file is damaged, what comes before is read, and then that is told.
    @Override
    public InputStream open() throws IOException {
        Path file = spooled.isPresent() ? spooled.get() : spool();
        return new Ending(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private Path spool() throws IOException {
        Path file = Scratch.named(".csv");
        spooled = Optional.of(file);
        try (InputStream in = table.rows().opener().open(); OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        } catch (ZipException | EOFException e) {
            damage = Optional.of(e);
        }
        return file;
    }

    /// What there is to tell of the table; asked when it was read.
    public List<Notice> notices() {
        return table.notices().get();
    }

    /// Removes the scratch file.
    public void discard() {
        spooled.ifPresent(Scratch::discard);
        spooled = Optional.empty();
    }

    private final class Ending extends GatedStream {

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            if (read < 0 && damage.isPresent()) {
                throw damage.get();
            }
            return read;
        }
    }
}
