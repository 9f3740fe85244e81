package dev.annals.spark.fact;

import dev.annals.core.scratch.LongText;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// Something that the first reading finds out; its components are the columns of [Facts].
public record Fact(String tag, long position, String type, String id, long content, long length, Optional<String> text) {

    public static Fact ofRecord(long position, String type, String id, long content, long length, Optional<String> text) {
        return new Fact(Facts.RECORD, position, type, id, content, length, text);
    }

    static Fact ofReference(long position, String type, String id, long end) {
        return new Fact(Facts.REFERENCE, position, type, id, 0, end, Optional.empty());
    }

    static Fact ofReport(long position, String type, String id) {
        return new Fact(Facts.CALLED, position, type, id, 0, 0, Optional.empty());
    }

    /// What a record that rows of tables name has in common with others.
    public static Fact inCommon(String tag, long position, String type, String id, String text) {
        return new Fact(tag, position, type, id, 0, 0, Optional.of(text));
    }

    static Fact ofSplit(int split, long lineFeeds) {
        return new Fact(Facts.SPLIT, split, "", "", 0, lineFeeds, Optional.empty());
    }

    public static Fact of(Row row) {
        return new Fact(
                row.getString(0), row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), Optional.ofNullable(row.getString(6)));
    }

    /// Of a kind that is about another record.
    public static Fact about(String tag, long position, String type, String id) {
        return new Fact(tag, position, type, id, 0, 0, Optional.empty());
    }

    public Row row() {
        return RowFactory.create(tag, position, type, id, content, length, text.orElse(null));
    }

    public void write(DataOutputStream out) throws IOException {
        LongText.write(tag, out);
        out.writeLong(position);
        LongText.write(type, out);
        LongText.write(id, out);
        out.writeLong(content);
        out.writeLong(length);
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            LongText.write(text.get(), out);
        }
    }

    public static Fact read(DataInputStream in) throws IOException {
        return new Fact(
                LongText.read(in), in.readLong(), LongText.read(in), LongText.read(in), in.readLong(), in.readLong(),
                in.readBoolean() ? Optional.of(LongText.read(in)) : Optional.empty());
    }
}
