package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A record with a great many faults is told about without filling the memory.
final class ManyProblemsTest {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"factuality\":\"actual\",\"title\":\"T\","
            + "\"when\":{\"precision\":\"unknown\",\"nature\":\"unknown\"},\"detail\":{\"kind\":\"exercise\"},\"participations\":[";

    @Test
    void tellsTheFirstThousandAndCountsTheOthers() {
        List<Notice> notices = read(EVENT + "1,".repeat(200_000) + "1]}").allNotices();

        assertThat(notices).hasSize(1001);
        assertThat(notices.getFirst().field()).contains("participations/1");
        assertThat(notices.getLast().message()).isEqualTo("has 199001 more problems, which are not listed");
    }

    @Test
    void countsProblemsDeepDownToo() {
        String hop = "{\"a\":1,\"b\":2}";
        String report = "{\"id\":\"r\",\"hops\":[" + (hop + ",").repeat(500) + hop + "]}";
        List<Notice> notices = read(EVENT + "],\"reports\":[" + report + "," + report + "]}").allNotices();

        // each hop has two keys too many, and lacks its speaker and its verb; both reports have the same id, but that is not seen before
        assertThat(notices).hasSize(1001);
        assertThat(notices.getLast().message()).isEqualTo("has " + (2 * 501 * 4 - 1000) + " more problems, which are not listed");
    }

    @Test
    void refusesARecordOfMillionsOfTinyValues() {
        Reading reading = read(EVENT + "1,".repeat(1_000_000) + "1]}");

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("too-large");
    }

    private static Reading read(String line) {
        return Reading.of(new NdjsonImporter(), "bad.ndjson", line.getBytes(StandardCharsets.UTF_8));
    }
}
