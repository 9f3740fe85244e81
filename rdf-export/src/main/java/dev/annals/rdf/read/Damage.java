package dev.annals.rdf.read;

import dev.annals.core.limit.LimitReached;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/// Remembers why a compressed file cannot be read further, as parsers take that for an error in what it holds.
final class Damage {

    private Optional<String> reason = Optional.empty();

    /// What was found, if anything was.
    Optional<String> found() {
        return reason;
    }

    private ZipException seen(ZipException damage) {
        reason = Optional.of((damage instanceof LimitReached ? "is read no further: " : "the compressed file cannot be read beyond this place: ") + damage.getMessage());
        return damage;
    }

    /// The same stream, watched.
    private InputStream watched(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (ZipException damage) {
                    throw seen(damage);
                }
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    return super.read(target, offset, length);
                } catch (ZipException damage) {
                    throw seen(damage);
                }
            }
        };
    }

    /// Opens what is to be watched.
    InputStream opened(Opening opening) throws IOException {
        try {
            return watched(opening.open());
        } catch (ZipException damage) {
            throw seen(damage);
        }
    }

    /// What may find damage at once.
    interface Opening {
        InputStream open() throws IOException;
    }
}
