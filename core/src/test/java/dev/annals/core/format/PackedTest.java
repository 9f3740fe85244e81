package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackedTest {

    private static final byte[] TEXT = "id,year\n1,2024\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void aNameAsksForItByItsEnd() {
        assertThat(Packed.isAskedBy("a.json.gz")).isTrue();
        assertThat(Packed.isAskedBy("A.JSON.GZ")).isTrue();
        assertThat(Packed.isAskedBy("a.gz.json")).isFalse();
        assertThat(Packed.nameWithin("a.json.GZ")).isEqualTo("a.json");
        assertThat(Packed.nameWithin("a.json")).isEqualTo("a.json");
    }

    @Test
    void anOutputIsPackedIfItsNameAsksForItAndStaysOpen() throws IOException {
        assertThat(unpacked(written("a.json.gz"))).isEqualTo(TEXT);
        assertThat(written("a.json")).isEqualTo(TEXT);
    }

    /// What was written, with a last byte by the stream itself.
    private static byte[] written(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new BufferedOutputStream(bytes, 1 << 20) {
            @Override
            public void close() {
                throw new IllegalStateException("it is not ours to close");
            }
        };
        try (OutputStream packed = Packed.pack(name, out)) {
            packed.write(TEXT, 0, TEXT.length - 1);
            packed.write(TEXT[TEXT.length - 1]);
        }
        return bytes.toByteArray();
    }

    @Test
    void theSameContentIsAlwaysPackedAsTheSameBytes() throws IOException {
        byte[] packed = Packed.pack(TEXT);

        assertThat(unpacked(packed)).isEqualTo(TEXT);
        assertThat(Arrays.copyOfRange(packed, 4, 8)).as("the time").containsOnly(0);
    }

    @Test
    void anInputIsUnpackedIfItIsPackedWhateverItsName() throws IOException {
        assertThat(read("a.json", Packed.pack(TEXT))).isEqualTo(TEXT);
        assertThat(read("a.json.gz", TEXT)).isEqualTo(TEXT);
        assertThat(read("a.json.gz", new byte[0])).isEmpty();
        assertThat(read("a", new byte[] {0x1f})).containsExactly(0x1f);
        assertThat(read("a", new byte[] {0x1f, 0x1f, 0x1f})).containsExactly(0x1f, 0x1f, 0x1f);
    }

    @Test
    void whatIsDamagedIsToldFromADiskThatFails() {
        byte[] cut = Arrays.copyOf(Packed.pack(TEXT), 100);
        assertThatThrownBy(() -> read("a.gz", cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> readAll(new Input("a.gz", Optional.empty(), () -> failing(cut))))
                .isInstanceOf(UnreadableInput.class).hasMessage("cannot read a.gz: Input/output error");
    }

    private static InputStream failing(byte[] content) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                if (count < 0) {
                    throw new IOException("Input/output error");
                }
                return count;
            }
        };
    }

    private static byte[] read(String name, byte[] content) throws IOException {
        return readAll(new Input(name, Optional.empty(), () -> new ByteArrayInputStream(content)));
    }

    private static byte[] readAll(Input input) throws IOException {
        try (InputStream stream = Packed.unpack(input)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        }
    }
}
