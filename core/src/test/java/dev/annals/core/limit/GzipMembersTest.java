package dev.annals.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Packed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {

    private static final byte[] FIRST = "id,year\n1,2024\n".repeat(200).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "2,2025\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void membersOneAfterAnotherAreOneFile() throws IOException {
        assertThat(read(joined(Packed.pack(FIRST), Packed.pack(SECOND)))).isEqualTo(joined(FIRST, SECOND));
        assertThat(read(joined(Packed.pack(new byte[0]), Packed.pack(SECOND), Packed.pack(new byte[0])))).isEqualTo(SECOND);
        byte[] long1 = new byte[3_000_000];
        assertThat(read(joined(Packed.pack(long1), Packed.pack(SECOND)))).isEqualTo(joined(long1, SECOND));
    }

    @Test
    void zerosBehindThemAreNothing() throws IOException {
        assertThat(read(joined(Packed.pack(SECOND), new byte[100_000]))).isEqualTo(SECOND);
        assertDamaged(joined(Packed.pack(SECOND), new byte[100_000], new byte[] {1}));
        assertDamaged(joined(Packed.pack(SECOND), new byte[1], Packed.pack(SECOND)));
    }

    @Test
    void whatFollowsAndIsNoneIsNotTheEnd() {
        assertDamaged(joined(Packed.pack(FIRST), SECOND));
        assertDamaged(joined(Packed.pack(FIRST), new byte[] {0x1f}));
        byte[] second = Packed.pack(SECOND);
        second[0] = 'X';
        assertDamaged(joined(Packed.pack(FIRST), second));
    }

    @Test
    void nothingButWholeMembersIsWhole() throws IOException {
        byte[] sound = joined(Packed.pack(FIRST), Packed.pack(SECOND));
        Set<Integer> whole = new HashSet<>();
        for (int length = 2; length < sound.length; length++) {
            byte[] cut = Arrays.copyOf(sound, length);
            try {
                assertThat(read(cut)).isEqualTo(FIRST);
                whole.add(length);
            } catch (IOException e) {
                assertThat(e).isInstanceOf(ZipException.class).hasMessage("it ends too early");
            }
        }
        assertThat(whole).containsExactly(Packed.pack(FIRST).length);
    }

    /// Of the header, only what says how it is packed counts; the rest is the time and the system.
    @Test
    void noBitCanTurnWithoutAWord() {
        byte[] sound = joined(Packed.pack(FIRST), Packed.pack(SECOND));
        for (int bit = 16; bit < sound.length * 8; bit++) {
            byte[] turned = sound.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(read(turned)).as("bit " + bit).isEqualTo(joined(FIRST, SECOND));
            } catch (IOException e) {
                assertThat(e).isInstanceOf(ZipException.class);
            }
        }
    }

    @Test
    void headersMaySayMore() throws IOException {
        byte[] plain = Packed.pack(SECOND);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, 3, 0, 'x', 'y', 'z', 'n', 'a', 'm', 'e', 0, 'w', 'o', 'r', 'd', 0, 9, 9};

        assertThat(read(joined(header, Arrays.copyOfRange(plain, 10, plain.length)))).isEqualTo(SECOND);
        header[3] = (byte) 0x80;
        assertDamaged(joined(header, Arrays.copyOfRange(plain, 10, plain.length)));
    }

    @Test
    void readsAByteAtATime() throws IOException {
        try (var members = new GzipMembers(new ByteArrayInputStream(joined(Packed.pack(SECOND), Packed.pack(SECOND))))) {
            var bytes = new ByteArrayOutputStream();
            assertThat(members.read(new byte[5], 0, 0)).isZero();
            for (int next = members.read(); next >= 0; next = members.read()) {
                bytes.write(next);
            }
            assertThat(bytes.toByteArray()).isEqualTo(joined(SECOND, SECOND));
            assertThat(members.read()).isEqualTo(-1);
        }
    }

    private static void assertDamaged(byte[] file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(ZipException.class);
    }

    private static byte[] read(byte[] file) throws IOException {
        try (var members = new GzipMembers(new ByteArrayInputStream(file))) {
            return members.readAllBytes();
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
