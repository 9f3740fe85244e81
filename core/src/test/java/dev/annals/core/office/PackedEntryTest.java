package dev.annals.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class PackedEntryTest {

    private static final byte[] CONTENT = "one two three".getBytes(StandardCharsets.UTF_8);
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void givesTheContentThatWasPacked() throws IOException {
        try (InputStream content = entry(CONTENT.length, checksum()).checked(new ByteArrayInputStream(CONTENT))) {
            assertThat(content.skip(4)).isEqualTo(4);
            assertThat(content.read()).isEqualTo('t');
            assertThat(content).hasContent("wo three");
        }
    }

    @Test
    void refusesContentOfAnotherLengthOrChecksum() {
        for (PackedEntry entry : List.of(entry(12, checksum()), entry(14, checksum()), entry(13, 1))) {
            assertThatThrownBy(() -> entry.checked(new ByteArrayInputStream(CONTENT)).readAllBytes())
                    .isInstanceOf(ZipException.class).hasMessage("a.xml is not what was packed");
        }
    }

    @Test
    void refusesAnEntryThatUnpacksOutOfAllProportion() {
        assertThatThrownBy(() -> PackedEntry.demandBounded(List.of(new PackedEntry("a.xml", MEBIBYTE / 4, 65 * MEBIBYTE, 0)), 100 * MEBIBYTE))
                .isInstanceOf(ZipException.class).hasMessage("a.xml unpacks to more than 200 times its size" + Limits.reached(Limit.UNPACKED_RATIO));
    }

    @Test
    void refusesEntriesThatShareTheSameBytes() {
        assertThatThrownBy(() -> PackedEntry.demandBounded(Collections.nCopies(100, new PackedEntry("a.xml", MEBIBYTE / 16, 60 * MEBIBYTE, 0)), MEBIBYTE))
                .isInstanceOf(ZipException.class).hasMessage("it unpacks to more than 200 times its size" + Limits.reached(Limit.UNPACKED_RATIO));
    }

    @Test
    void refusesSizesThatNoFileCanHave() {
        for (long size : List.of(Long.MAX_VALUE, -1L)) {
            var entries = List.of(new PackedEntry("a.xml", 1, 1, 0), new PackedEntry("b.xml", Long.MAX_VALUE, size, 0));
            assertThatThrownBy(() -> PackedEntry.demandBounded(entries, 1000)).isInstanceOf(ZipException.class).hasMessageStartingWith("b.xml unpacks");
        }
    }

    @Test
    void refusesMoreEntriesThanAnyWorkbookHas() {
        assertThatThrownBy(() -> PackedEntry.demandBounded(Collections.nCopies(100_001, entry(0, 0)), 1000))
                .isInstanceOf(ZipException.class).hasMessage("it has 100001 entries, more than 100000" + Limits.reached(Limit.ARCHIVE_ENTRIES));
    }

    @Test
    void takesWhatIsLargeAndInProportion() {
        assertThatCode(() -> PackedEntry.demandBounded(List.of(new PackedEntry("a.xml", MEBIBYTE, 199 * MEBIBYTE, 0)), MEBIBYTE))
                .doesNotThrowAnyException();
        assertThatCode(() -> PackedEntry.demandBounded(List.of(new PackedEntry("a.xml", 10, 60 * MEBIBYTE, 0)), 100)).doesNotThrowAnyException();
    }

    private static PackedEntry entry(long size, long checksum) {
        return new PackedEntry("a.xml", 13, size, checksum);
    }

    private static long checksum() {
        var checksum = new CRC32();
        checksum.update(CONTENT);
        return checksum.getValue();
    }
}
