package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.excel.Samples;
import dev.annals.excel.WorkbookImporter;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedZipTest {

    @Test
    void refusesAZipBomb(@TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (var whole = new ZipInputStream(new ByteArrayInputStream(Samples.workbook(Samples.all())));
                OutputStream out = Files.newOutputStream(bomb);
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet7.xml")) {
                    writeBlanks(zip);
                }
                whole.transferTo(zip);
            }
        }

        assertThat(Reading.of(new WorkbookImporter(), Input.of(bomb)).allNotices())
                .extracting(Notice::message)
                .anySatisfy(message -> assertThat(message).contains("unpacks to more than 200 times its size"));
    }

    private static void writeBlanks(ZipOutputStream zip) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 80; i++) {
            zip.write(blanks);
        }
    }
}
