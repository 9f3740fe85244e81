package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.LedgerEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {

    private static final Rejection REJECTION = new Rejection(
            "event", Optional.of("e1"), Optional.empty(),
            List.of(Notice.error("malformed", "is \"odd\"", "a.csv", Position.of(2, 0))), "a,\ud800,\u0000\n");

    @Test
    void writesTheFieldsOfAnyRecordAsALine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var lines = new JsonLines(bytes)) {
            lines.write(Rejection.ENTITY, REJECTION);
            lines.write(LedgerEntry.ENTITY, new LedgerEntry("out.ttl", "event", 3, 2, 0, 0, 1));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"type":"event","id":"e1","notices":[\
                {"severity":"error","code":"malformed","message":"is \\"odd\\"","file":"a.csv","line":2}],\
                "raw":"a,\\uD800,\\u0000\\n"}
                {"output":"out.ttl","type":"event","read":3,"written":2,"repeated":0,"superseded":0,"rejected":1}
                """);
    }

    @Test
    void flushesWholeLines() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var lines = new JsonLines(bytes)) {
            lines.write(Notice.ENTITY, REJECTION.notices().getFirst());
            lines.flush();

            assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        }
    }

    @Test
    void givesARecordAsText() {
        assertThat(JsonLines.line(LedgerEntry.ENTITY, new LedgerEntry("-", "corpus", 1, 1, 0, 0, 0)))
                .isEqualTo("{\"output\":\"-\",\"type\":\"corpus\",\"read\":1,\"written\":1,\"repeated\":0,\"superseded\":0,\"rejected\":0}");
    }
}
