package dev.annals.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/// Packs pages by the gzip of the JDK; the codecs of the library ask for Hadoop.
final class GzipCodecs implements CompressionCodecFactory {

    private static final int BUFFER = 1 << 13;

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return switch (codec) {
            case GZIP -> new Gzip();
            case UNCOMPRESSED -> new AsItIs();
            default -> throw new IllegalArgumentException("There is no codec for " + codec); // the library's list, not ours
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("Files are only written here");
    }

    @Override
    public void release() {}

    /// Makes a member of gzip of each page.
    private static final class Gzip implements BytesInputCompressor {

        @Override
        public BytesInput compress(BytesInput page) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var stream = new GZIPOutputStream(packed, BUFFER)) {
                page.writeAllTo(stream);
            }
            return BytesInput.from(packed.toByteArray());
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.GZIP;
        }

        @Override
        public void release() {}
    }

    /// Leaves pages as they are.
    private static final class AsItIs implements BytesInputCompressor {

        @Override
        public BytesInput compress(BytesInput page) {
            return page;
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.UNCOMPRESSED;
        }

        @Override
        public void release() {}
    }
}
