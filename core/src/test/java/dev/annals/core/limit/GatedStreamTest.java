package dev.annals.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class GatedStreamTest {

    private static final byte[] BYTES = new byte[100_000];

    private final CountedBytes counted = new CountedBytes(new ByteArrayInputStream(BYTES));

    @Test
    void missesNoByteHoweverItIsTaken() throws IOException {
        assertThat(counted.read()).isZero();
        assertThat(counted.readNBytes(10)).hasSize(10);
        counted.skipNBytes(50_000);
        assertThat(counted.count()).isEqualTo(50_011);

        counted.transferTo(OutputStream.nullOutputStream());
        assertThat(counted.count()).isEqualTo(BYTES.length);
        assertThat(counted.read()).isEqualTo(-1);
        assertThat(counted.count()).isEqualTo(BYTES.length);
    }

    /// A stream that went back would count bytes twice.
    @Test
    void doesNotGoBackItself() throws IOException {
        InputStream buffered = new BufferedInputStream(counted, 16);
        buffered.mark(8);
        buffered.readNBytes(8);
        buffered.reset();

        assertThat(counted.markSupported()).isFalse();
        assertThat(buffered.readAllBytes()).hasSize(BYTES.length);
        assertThat(counted.count()).isEqualTo(BYTES.length);
    }
}
