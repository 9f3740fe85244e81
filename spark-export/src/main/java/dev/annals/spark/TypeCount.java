package dev.annals.spark;

import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.LeftOut;
import dev.annals.core.transfer.Loss;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/// How many records of a type a task read, and what became of them.
///
/// @param leftOut how many were left out, by reason
/// @param lost how many values of a field what was written lacks, by field
record TypeCount(
        String type, long read, long written, long repeated, long superseded, long rejected, TreeMap<String, Long> leftOut, TreeMap<String, Long> lost)
        implements Serializable {

    static TypeCount none(String type) {
        return new TypeCount(type, 0, 0, 0, 0, 0, new TreeMap<>(), new TreeMap<>());
    }

    static TypeCount of(LedgerEntry entry) {
        var leftOut = new TreeMap<String, Long>();
        entry.leftOut().forEach(left -> leftOut.put(left.reason(), left.records()));
        var lost = new TreeMap<String, Long>();
        entry.lost().forEach(loss -> lost.put(loss.field(), loss.values()));
        return new TypeCount(entry.type(), entry.read(), entry.written(), entry.repeated(), entry.superseded(), entry.rejected(), leftOut, lost);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(type);
        out.writeLong(read);
        out.writeLong(written);
        out.writeLong(repeated);
        out.writeLong(superseded);
        out.writeLong(rejected);
        write(leftOut, out);
        write(lost, out);
    }

    private static void write(TreeMap<String, Long> counts, DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.writeUTF(count.getKey());
            out.writeLong(count.getValue());
        }
    }

    private static TreeMap<String, Long> counts(DataInputStream in) throws IOException {
        var counts = new TreeMap<String, Long>();
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(in.readUTF(), in.readLong());
        }
        return counts;
    }

    static TypeCount read(DataInputStream in) throws IOException {
        return new TypeCount(in.readUTF(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), counts(in), counts(in));
    }

    TypeCount plus(TypeCount other) {
        return new TypeCount(
                type, read + other.read, written + other.written, repeated + other.repeated, superseded + other.superseded, rejected + other.rejected,
                sum(leftOut, other.leftOut), sum(lost, other.lost));
    }

    private static TreeMap<String, Long> sum(TreeMap<String, Long> one, TreeMap<String, Long> other) {
        var sum = new TreeMap<>(one);
        other.forEach((name, count) -> sum.merge(name, count, Long::sum));
        return sum;
    }

    LedgerEntry entry(String output) {
        return new LedgerEntry(output, type, read, written, repeated, superseded, rejected,
                leftOut.entrySet().stream().map(reason -> new LeftOut(reason.getKey(), reason.getValue())).toList(),
                lost.entrySet().stream().map(field -> new Loss(field.getKey(), field.getValue())).toList());
    }
}
