package dev.annals.jmh;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Each part over all records of the corpus.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parts {

    /// The records, in memory.
    @State(Scope.Benchmark)
    public static class Records {

        List<CorpusRecord> records = List.of();

        /// Reads them.
        @Setup
        public void read() {
            records = CorpusFile.read("ndjson", CorpusFile.file());
        }
    }

    /// What is written.
    @State(Scope.Benchmark)
    public static class Sink {

        @Param({"ndjson", "turtle", "ntriples", "xlsx"})
        public String format = "";
    }

    /// What is read.
    @State(Scope.Benchmark)
    public static class Source {

        @Param({"ndjson", "turtle", "ntriples", "xlsx"})
        public String format = "";

        Path file = Path.of("");

        /// Writes the file.
        @Setup
        public void write() throws IOException {
            file = CorpusFile.written(format, CorpusFile.read("ndjson", CorpusFile.file()));
        }

        /// Removes the file.
        @TearDown
        public void remove() throws IOException {
            Files.delete(file);
        }
    }

    /// The walk over all fields of all records, with what the check of repeated records makes of them.
    @Benchmark
    public long walk(Records corpus) {
        var fingerprint = Fingerprint.lasting();
        long all = 0;
        for (CorpusRecord record : corpus.records) {
            all ^= fingerprint.of(record);
        }
        return all;
    }

    /// The sink of a format.
    @Benchmark
    public void write(Records corpus, Sink sink) throws IOException {
        CorpusFile.write(sink.format, corpus.records, OutputStream.nullOutputStream());
    }

    /// The reader of a format, with what binds its values to records.
    @Benchmark
    public int read(Source source) {
        return CorpusFile.count(source.format, source.file);
    }
}
