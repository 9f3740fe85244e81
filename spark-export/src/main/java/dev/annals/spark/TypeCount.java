package dev.annals.spark;

import dev.annals.core.transfer.LedgerEntry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;

/// How many records of a type a task read, and what became of them.
record TypeCount(String type, long read, long written, long repeated, long superseded, long rejected) implements Serializable {

    /// Of an output that has all values of what it has.
    static TypeCount of(LedgerEntry entry) {
        if (!entry.leftOut().isEmpty() || !entry.lost().isEmpty()) {
            throw new IllegalStateException("records were left out or lost values, which is not added up over tasks");
        }
        return new TypeCount(entry.type(), entry.read(), entry.written(), entry.repeated(), entry.superseded(), entry.rejected());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(type);
        out.writeLong(read);
        out.writeLong(written);
        out.writeLong(repeated);
        out.writeLong(superseded);
        out.writeLong(rejected);
    }

    static TypeCount read(DataInputStream in) throws IOException {
        return new TypeCount(in.readUTF(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    TypeCount plus(TypeCount other) {
        return new TypeCount(
                type, read + other.read, written + other.written, repeated + other.repeated, superseded + other.superseded, rejected + other.rejected);
    }

    LedgerEntry entry(String output) {
        return new LedgerEntry(output, type, read, written, repeated, superseded, rejected);
    }
}
