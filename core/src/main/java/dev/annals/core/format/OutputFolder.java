package dev.annals.core.format;

import java.io.OutputStream;

/// A folder into which an export writes several files.
public interface OutputFolder {

    /// The name of the output.
    String name();

    /// The stream of a new file in the folder, under a name without a folder.
    OutputStream file(String name);
}
