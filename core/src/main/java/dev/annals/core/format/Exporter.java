package dev.annals.core.format;

import java.io.OutputStream;

/// Writes one format; found through [java.util.ServiceLoader].
public interface Exporter {

    /// The format that it writes.
    Format format();

    /// Begins an export; the stream stays open when it ends.
    Export open(OutputStream out);
}
