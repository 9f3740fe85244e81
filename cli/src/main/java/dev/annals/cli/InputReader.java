package dev.annals.cli;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.merge.Records;

/// An input and what reads it.
record InputReader(Importer importer, Input input) implements Records {

    @Override
    public void read(Receiver receiver) {
        importer.read(input, receiver);
    }
}
