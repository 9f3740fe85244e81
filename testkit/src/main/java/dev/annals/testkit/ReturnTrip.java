package dev.annals.testkit;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Malformed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Out of the program and in again, for whatever a fuzzer comes up with; what does not hold is an [AssertionError].
///
/// @param exporter writes the format
/// @param importer reads it
public record ReturnTrip(Exporter exporter, Importer importer) {

    private static final int EVENTS = 2;

    /// Records that are drawn come back as they were, but for those that the exporter refuses with a notice.
    public void ofRecords(RandomGenerator random, List<String> texts) {
        try {
            checkSame(RandomCorpus.of(random, EVENTS, texts));
        } catch (Malformed e) {
            return; // no record at all
        }
    }

    /// Whatever a file is, what is wrong with it is told with its place, and what is read comes back as it was read.
    public void ofFile(byte[] file) {
        Reading reading = read(file);
        boolean saysNull = new String(file, StandardCharsets.ISO_8859_1).contains("null");
        for (Notice notice : reading.allNotices()) {
            check(notice.file().isPresent() && !notice.message().isBlank(), notice);
            check(saysNull || !notice.message().endsWith("null"), notice);
            check(notice.severity() == Severity.WARNING || notice.line().isPresent() || notice.part().isPresent() || isOfFile(notice), notice);
        }
        checkSame(reading.records());
    }

    private static boolean isOfFile(Notice notice) {
        return notice.code().equals("unreadable-workbook");
    }

    private void checkSame(List<CorpusRecord> records) {
        var written = new ArrayList<CorpusRecord>();
        Reading reading = read(write(records, written));
        check(reading.rejections().isEmpty(), reading.rejections());
        check(reading.records().equals(written), List.of(written, reading.records(), reading.allNotices()));
    }

    private byte[] write(List<CorpusRecord> records, List<CorpusRecord> written) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = exporter.open(bytes)) {
            for (CorpusRecord record : records) {
                if (export.write(record).isEmpty()) {
                    written.add(record);
                }
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it goes to memory only
        }
        return bytes.toByteArray();
    }

    private Reading read(byte[] file) {
        return Reading.of(importer, "fuzzed" + importer.format().extensions().getFirst(), file);
    }

    private static void check(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError(found);
        }
    }
}
