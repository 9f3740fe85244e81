package dev.annals.spark.fact;

import dev.annals.core.scratch.Scratch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/// Facts of a split in a scratch file: an importer hands records on, and Spark fetches rows, so that all of them would be in memory between the two.
public final class FactSpool {

    private final FileChannel file = Scratch.file();
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
    private long count;

    public void add(Fact fact) {
        try {
            fact.write(out);
            count++;
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// All of them as rows; nothing can be added any more.
    public Iterator<Row> rows() {
        try {
            out.flush();
            file.position(0);
            if (count == 0) {
                file.close();
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        return rows(Channels.newInputStream(file), count);
    }

    /// So many facts of a stream as rows.
    public static Iterator<Row> rows(InputStream in, long count) {
        return new Rows(new DataInputStream(new BufferedInputStream(in, 1 << 16)), count);
    }

    private static final class Rows implements Iterator<Row> {

        private final DataInputStream in;
        private final long count;
        private long given;

        Rows(DataInputStream in, long count) {
            this.in = in;
            this.count = count;
        }

        @Override
        public boolean hasNext() {
            return given < count;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Row row = Fact.read(in).row();
                given++;
                if (given == count) {
                    in.close();
                }
                return row;
            } catch (IOException e) {
                throw Scratch.failed(e);
            }
        }
    }
}
