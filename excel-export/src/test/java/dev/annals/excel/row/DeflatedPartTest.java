package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedPartTest {

    private static final int LEVEL = 2;

    private final Random random = new Random(7);

    /// The longest goes through a temporary file even when it is deflated.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70_000, 1 << 20})
    void isOneStreamOfAllStretchesWithTheirChecksum(int length) throws IOException {
        byte[] middle = bytes(length);
        var rows = new Stretch(LEVEL);
        rows.add(middle);
        rows.add(middle);
        rows.end();
        byte[] before = bytes(100);
        byte[] after = bytes(50);
        var part = new DeflatedPart(List.of(Stretch.of(before, LEVEL, false), rows, Stretch.of(after, LEVEL, true)));

        byte[] whole = joined(before, middle, middle, after);
        assertThat(part.size()).isEqualTo(whole.length);
        assertThat(part.checksum()).isEqualTo(checksum(whole));
        byte[] deflated;
        try (part; InputStream stream = part.stream()) {
            deflated = stream.readAllBytes();
        }
        assertThat(part.deflatedSize()).isEqualTo(deflated.length);
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
            assertThat(inflated.readAllBytes()).isEqualTo(whole);
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static long checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
