package dev.annals.excel;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.testkit.ReturnTrip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Feeds the reader with a workbook in which a fuzzer puts something else in the place of a stretch of one part, as it would hardly come up with an archive,
/// and the writer with records that it makes up. The usual tests run the kept inputs only; `reliability/fuzz` searches for more.
class WorkbookFuzzTest {

    private static final ReturnTrip TRIP = new ReturnTrip(new WorkbookExporter(), new WorkbookImporter());
    private static final int LONGEST = 100;
    private static final Parts SOUND = sound();

    private static Parts sound() {
        try {
            return new Parts(Samples.workbook(List.of(Samples.BOMBING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it comes from memory only
        }
    }

    @FuzzTest(maxDuration = "2m")
    void xlsx(FuzzedDataProvider data) throws IOException {
        String part = data.pickValue(SOUND.names());
        String text = SOUND.text(part);
        int from = data.consumeInt(0, text.length());
        int to = data.consumeInt(from, Math.min(text.length(), from + LONGEST));
        String put = data.consumeRemainingAsString();
        if (!put.equals(text.substring(from, to))) {
            TRIP.ofFile(SOUND.copy().change(part, all -> all.substring(0, from) + put + all.substring(to)).packed());
        }
    }

    @FuzzTest(maxDuration = "2m")
    void xlsxRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        TRIP.ofRecords(random, Stream.of("a", data.consumeString(12), data.consumeString(40)).filter(text -> !text.isEmpty()).toList());
    }
}
