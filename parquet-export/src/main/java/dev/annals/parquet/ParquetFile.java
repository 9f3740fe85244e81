package dev.annals.parquet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/// A Parquet file of rows or records; the same ones give the same bytes.
///
/// @param <R> a row or a record
final class ParquetFile<R> {

    private final ParquetWriter<R> writer;
    private final OutputStream out;

    ParquetFile(ColumnSupport<R> columns, OutputStream out, int rowGroup) throws IOException {
        this.out = out;
        this.writer = new Builder<>(columns, out)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipCodecs())
                .withRowGroupSize((long) rowGroup)
                .withPageSize(rowGroup >> 4)
                .build();
    }

    void write(R each) throws IOException {
        writer.write(each);
    }

    /// A file without its end is none.
    void finish() throws IOException {
        writer.close();
        out.flush();
    }

    /// Of a writer.
    private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {

        private final ColumnSupport<R> columns;

        Builder(ColumnSupport<R> columns, OutputStream out) {
            super(new StreamFile(out));
            this.columns = columns;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // see ColumnSupport
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            throw new UnsupportedOperationException("Hadoop is not there");
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return columns;
        }
    }
}
