package dev.annals.importers.file;

import dev.annals.core.limit.GatedStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/// A stream that ends where its archive is broken, and then tells why.
///
/// A broken archive is bad data, so that what comes before the break is read and the break is reported; a broken disk is still an
/// exception.
public final class ArchiveStream extends GatedStream {

    private Optional<String> flaw = Optional.empty();

    public ArchiveStream(InputStream in) {
        super(in);
    }

    /// Why the archive cannot be read to its end, if it cannot.
    public Optional<String> flaw() {
        return flaw;
    }

    /// Whether it ended where the archive is broken.
    public boolean isBroken() {
        return flaw.isPresent();
    }

    /// Why an archive cannot be read, in words; one that merely ends has no message of its own.
    public static String why(IOException broken) {
        return broken instanceof EOFException ? "it ends too early" : String.valueOf(broken.getMessage());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (isBroken()) {
            return -1;
        }
        try {
            return in.read(bytes, from, length);
        } catch (ZipException | EOFException e) {
            flaw = Optional.of(why(e));
            return -1;
        }
    }
}
