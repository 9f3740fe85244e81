package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonExportTest {

    @Test
    void writesAnEmptyListWhenThereIsNoRecord() {
        assertThat(Written.by(new JsonExporter(), List.of())).isEqualTo("[]\n");
        assertThat(Written.by(new NdjsonExporter(), List.of())).isEmpty();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("json")).containsInstanceOf(JsonExporter.class);
        assertThat(Formats.exporter("A.JSON")).containsInstanceOf(JsonExporter.class);
        assertThat(Formats.exporter("a.jsonl")).containsInstanceOf(NdjsonExporter.class);
        assertThat(Formats.importer("a.json")).containsInstanceOf(JsonImporter.class);
        assertThat(Formats.importer("ndjson")).containsInstanceOf(NdjsonImporter.class);
    }

    @Test
    void leavesAListOpenThatWasNotFinished() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new JsonExporter().open(bytes)) {
            export.write(SmallCorpus.DESCRIPTION);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("}");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var stream = new ClosingIsTold();
        try (Export export = new NdjsonExporter().open(stream)) {
            export.write(SmallCorpus.DESCRIPTION);
            export.finish();
        }

        assertThat(stream.closed).isFalse();
    }

    @Test
    void throwsWhatTheStreamThrows() throws IOException {
        var full = new FullDisk();
        Export export = new JsonExporter().open(full);
        export.write(SmallCorpus.DESCRIPTION);

        assertThatThrownBy(export::finish).isInstanceOf(IOException.class).hasMessage("No space left on device");
        assertThatThrownBy(() -> {
            for (int i = 0; i < 1000; i++) {
                export.write(SmallCorpus.ACTOR);
            }
        }).isInstanceOf(IOException.class).hasMessage("No space left on device");
    }

    private static final class ClosingIsTold extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
