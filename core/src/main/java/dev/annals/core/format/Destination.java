package dev.annals.core.format;

import java.io.OutputStream;

/// Where an export goes: one stream, and for formats that make several files, more of them beside it.
public interface Destination {

    /// The name of the output.
    String name();

    /// The stream of the output itself; the same on every call.
    OutputStream stream();

    /// The stream of a file beside it, whose name has this ending instead of the extension: `.figures.ndjson` beside `corpus.ndjson`
    /// makes `corpus.figures.ndjson`. Throws [UnwritableOutput], as the standard output has nothing beside it.
    OutputStream beside(String ending);
}
