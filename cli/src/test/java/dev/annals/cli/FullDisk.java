package dev.annals.cli;

import java.io.IOException;
import java.io.OutputStream;

/// Fails as a full disk does.
final class FullDisk extends OutputStream {

    @Override
    public void write(int b) throws IOException {
        throw new IOException("No space left on device");
    }
}
