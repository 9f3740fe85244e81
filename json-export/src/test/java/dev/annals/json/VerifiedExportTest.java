package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.VerifiedExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedExportTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final VerifiedExport export = new VerifiedExport(new NdjsonExporter().open(out));
    private String written = "";
    private int records;

    @BeforeEach
    void write() throws IOException {
        for (CorpusRecord record : SmallCorpus.records()) {
            export.write(record);
            records++;
        }
        export.finish();
        written = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findsWhatWasWritten() {
        assertThatCode(() -> compare(written)).doesNotThrowAnyException();
    }

    @Test
    void missesARecord() {
        assertThatThrownBy(() -> compare(written.substring(0, written.lastIndexOf("\n", written.length() - 2) + 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("of " + records + " records written to a.ndjson, " + (records - 1) + " come back, and they do not say the same");
    }

    @Test
    void notesAChangedValue() {
        assertThatThrownBy(() -> compare(written.replaceFirst("\"name\":\"", "\"name\":\"Not ")))
                .hasMessage("of " + records + " records written to a.ndjson, " + records + " come back, and they do not say the same");
    }

    @Test
    void saysWhyARecordCannotBeRead() {
        assertThatThrownBy(() -> compare(written + "{\"type\":\n")).hasMessageContaining("come back; ends before the record is complete");
    }

    private void compare(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        export.compare("a.ndjson", new NdjsonImporter(), List.of(new Input("a.ndjson", Optional.empty(), () -> new ByteArrayInputStream(bytes))));
    }
}
