package dev.annals.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Packed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnpackingTest {

    private static final int MEBIBYTE = 1 << 20;

    @AfterEach
    void makesLimitsUsualAgain() {
        Limits.reset();
    }

    @Test
    void takesAnyRatioUpToWhatIsHarmless() throws IOException {
        assertThat(length(Packed.pack(new byte[64 * MEBIBYTE]))).isEqualTo(64 * MEBIBYTE);
    }

    @Test
    void refusesToGoOnUnpackingBeyondAllProportion() {
        byte[] packed = Packed.pack(new byte[80 * MEBIBYTE]);
        assertThatThrownBy(() -> length(packed)).isInstanceOf(LimitReached.class)
                .hasMessage("it unpacks to more than 200 times its size" + Limits.reached(Limit.UNPACKED_RATIO));
        Limits.set(Limit.UNPACKED_RATIO, 2000);
        assertThat(lengthOf(packed)).isEqualTo(80 * MEBIBYTE);
    }

    @Test
    void aRatioOfTwentyIsNothingUnusualHoweverMuchItIs() {
        byte[] packed = Packed.pack("1\t20240101\t202401\t2024\t2024.0027\n".repeat(4).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Limits.set(Limit.UNPACKED_FREE, 10);
        assertThat(lengthOf(packed)).isEqualTo(132);
    }

    @Test
    void refusesMoreThanAnyFileHas() {
        Limits.set(Limit.UNPACKED_SIZE, 1000);
        assertThat(lengthOf(Packed.pack(new byte[1000]))).isEqualTo(1000);
        assertThatThrownBy(() -> length(Packed.pack(new byte[1001]))).isInstanceOf(LimitReached.class)
                .hasMessage("it unpacks to more than 1000 bytes" + Limits.reached(Limit.UNPACKED_SIZE));
    }

    @Test
    void takesFilesOfManyMembersToTheLast() throws IOException {
        byte[] member = Packed.pack(new byte[1000]);
        var members = new ByteArrayOutputStream();
        for (int n = 0; n < 20_000; n++) {
            members.write(member);
        }
        assertThat(length(members.toByteArray())).isEqualTo(20_000_000);
        assertThat(Packed.unpack(new SequenceInputStream(new ByteArrayInputStream(member), new ByteArrayInputStream(member))).readAllBytes()).hasSize(2000);
    }

    @Test
    void countsWhatIsSkipped() throws IOException {
        Limits.set(Limit.UNPACKED_SIZE, 10);
        try (InputStream in = new Unpacking(new ByteArrayInputStream(new byte[11]), () -> 1)) {
            assertThatThrownBy(() -> in.skipNBytes(11)).isInstanceOf(LimitReached.class);
        }
    }

    private static long lengthOf(byte[] packed) {
        try {
            return length(packed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long length(byte[] packed) throws IOException {
        try (InputStream in = Packed.unpack(new ByteArrayInputStream(packed))) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
            }
            return length;
        }
    }
}
