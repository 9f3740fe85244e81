package dev.annals.parquet;

import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/// A Parquet file of the rows of a table; the same rows give the same bytes.
final class ParquetFile {

    private final ParquetWriter<TableRow> writer;
    private final OutputStream out;

    ParquetFile(CorpusTable table, OutputStream out, int rowGroup) throws IOException {
        this.out = out;
        this.writer = new Builder(table, out)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipCodecs())
                .withRowGroupSize((long) rowGroup)
                .withPageSize(rowGroup >> 4)
                .build();
    }

    void write(TableRow row) throws IOException {
        writer.write(row);
    }

    /// A file without its end is none.
    void finish() throws IOException {
        writer.close();
        out.flush();
    }

    /// Of a writer of rows.
    private static final class Builder extends ParquetWriter.Builder<TableRow, Builder> {

        private final CorpusTable table;

        Builder(CorpusTable table, OutputStream out) {
            super(new StreamFile(out));
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // see RowSupport
        protected WriteSupport<TableRow> getWriteSupport(Configuration configuration) {
            throw new UnsupportedOperationException("Hadoop is not there");
        }

        @Override
        protected WriteSupport<TableRow> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport(table);
        }
    }
}
