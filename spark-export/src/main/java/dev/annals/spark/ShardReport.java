package dev.annals.spark;

import dev.annals.core.model.Event;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.function.ToLongFunction;

/// What a task wrote.
///
/// @param files its files: records, and beside them what was rejected and what there is to tell, where there is any
/// @param counts the ledger
/// @param links how many links were taken out, as they lead out of the subset
/// @param sourcesLost how many reports lack sources that passages named
record ShardReport(ArrayList<WrittenFile> files, ArrayList<TypeCount> counts, long links, long sourcesLost) implements Serializable {

    /// A number of the ledger, of all types together.
    long sum(ToLongFunction<TypeCount> number) {
        return counts.stream().mapToLong(number).sum();
    }

    /// How many events were written.
    long events() {
        return counts.stream().filter(count -> count.type().equals(Event.ENTITY.name())).mapToLong(TypeCount::written).sum();
    }

    /// The same without what was told to be worked on.
    ShardReport withoutFacts() {
        return new ShardReport(new ArrayList<>(files.stream().filter(file -> !WorkbookFacts.isOne(file)).toList()), counts, links, sourcesLost);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (WrittenFile file : files) {
            file.write(out);
        }
        out.writeInt(counts.size());
        for (TypeCount count : counts) {
            count.write(out);
        }
        out.writeLong(links);
        out.writeLong(sourcesLost);
    }

    static ShardReport read(DataInputStream in) throws IOException {
        return new ShardReport(list(in, WrittenFile::read), list(in, TypeCount::read), in.readLong(), in.readLong());
    }

    /// Reads as many of something as are told.
    private static <E> ArrayList<E> list(DataInputStream in, Reader<E> reader) throws IOException {
        var list = new ArrayList<E>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(reader.read(in));
        }
        return list;
    }

    /// Reads one thing.
    @FunctionalInterface
    private interface Reader<E> {
        E read(DataInputStream in) throws IOException;
    }
}
