package dev.annals.importers.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Input;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacedEntriesTest {

    private long read;

    @AfterEach
    void makesLimitsUsualAgain() {
        Limits.reset();
    }

    @Test
    void givesEachFileFromItsPlace() throws IOException {
        List<ArchiveMember> members = ArchiveMember.of(input(archive(5, "deflated"), true));

        assertThat(members).extracting(ArchiveMember::name).containsExactly("0.csv", "1.csv", "2.csv", "3.csv", "4.csv");
        assertThat(contents(members)).containsExactly("deflated 0", "deflated 1", "deflated 2", "deflated 3", "deflated 4");
    }

    @Test
    void givesFilesThatAreStoredAsTheyAreToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("folder/", "folder/a.csv", "b.csv")) {
                byte[] content = name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(name);
                var checksum = new CRC32();
                checksum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        assertThat(contents(ArchiveMember.of(input(bytes.toByteArray(), true)))).containsExactly("folder/a.csv", "b.csv");
    }

    @Test
    void readsTwoFilesOfOneNameEachForItself() throws IOException {
        byte[] archive = new String(archive(2, "x"), StandardCharsets.ISO_8859_1).replace("1.csv", "0.csv").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(contents(ArchiveMember.of(input(archive, true)))).containsExactly("x 0", "x 1");
    }

    @Test
    void twiceAsManyFilesTakeTwiceTheReadingAndNotFourTimes() throws IOException {
        long few = bytesReadFor(500);
        long many = bytesReadFor(1000);

        assertThat(many).isLessThan(few * 5 / 2);
    }

    private long bytesReadFor(int files) throws IOException {
        byte[] archive = archive(files, "x");
        read = 0;
        contents(ArchiveMember.of(input(archive, true)));
        return read;
    }

    @Test
    void tellsThatAnArchiveWasCutOffBetweenTwoFiles() throws IOException {
        byte[] archive = archive(3, "x");
        int third = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 100);
        List<ArchiveMember> members = ArchiveMember.of(input(Arrays.copyOf(archive, third), true));

        assertThat(members.getFirst().opener().open().readNBytes(3)).asString().isEqualTo("x 0");
        assertThatThrownBy(() -> members.getLast().opener().open().readAllBytes()).isInstanceOf(ZipException.class)
                .hasMessageContaining("it was cut off, or is damaged, behind its file " + members.size());
    }

    @Test
    void refusesMoreFilesThanTheLimit() throws IOException {
        Limits.set(Limit.ARCHIVE_ENTRIES, 4);
        assertThat(ArchiveMember.of(input(archive(4, "x"), true))).hasSize(4);
        assertThatThrownBy(() -> ArchiveMember.of(input(archive(5, "x"), true))).isInstanceOf(LimitReached.class)
                .hasMessage("it has more than 4 entries" + Limits.reached(Limit.ARCHIVE_ENTRIES));
    }

    @Test
    void refusesAFileThatUnpacksBeyondAllProportion() throws IOException {
        byte[] archive = archive(2, "x".repeat(1 << 20));
        Limits.set(Limit.UNPACKED_FREE, 1000);
        assertThatThrownBy(() -> ArchiveMember.of(input(archive, true))).isInstanceOf(LimitReached.class).hasMessageContaining("more than 200 times its size");
        Limits.set(Limit.UNPACKED_RATIO, 2000);
        List<ArchiveMember> members = ArchiveMember.of(input(archive, true));
        Limits.set(Limit.UNPACKED_RATIO, 200);
        assertThatThrownBy(() -> contents(members)).isInstanceOf(LimitReached.class);
    }

    @Test
    void doesNotNeedToKnowHowMuchFollows() throws IOException {
        assertThat(contents(ArchiveMember.of(input(archive(3, "x"), false)))).containsExactly("x 0", "x 1", "x 2");
    }

    private static byte[] archive(int files, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < files; n++) {
                zip.putNextEntry(new ZipEntry(n + ".csv"));
                zip.write((content + " " + n).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> contents(List<ArchiveMember> members) throws IOException {
        var contents = new ArrayList<String>();
        for (ArchiveMember member : members) {
            try (InputStream in = member.opener().open()) {
                contents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private Input input(byte[] bytes, boolean knowing) {
        return new Input("a.zip", Optional.empty(), () -> new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int got = super.read(target, offset, length);
                read += Math.max(0, got);
                return got;
            }

            @Override
            public synchronized int available() {
                return knowing ? super.available() : 0;
            }
        });
    }
}
