package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class ReferenceCorpusTest {

    @Test
    void isReadWithoutAProblem() {
        var records = new ArrayList<CorpusRecord>();
        for (Input input : ReferenceCorpus.inputs()) {
            Reading reading = Reading.of(new JsonImporter(), input);

            assertThat(reading.allNotices()).isEmpty();
            records.addAll(reading.records());
        }

        assertThat(records).hasAtLeastOneElementOfType(Event.class);
    }

    /// So that whoever edits it by hand and whoever writes it with a program make the same diff.
    @Test
    void isKeptAsTheExporterWritesIt() throws IOException {
        for (Input input : ReferenceCorpus.inputs()) {
            Reading reading = Reading.of(new JsonImporter(), input);

            assertThat(Written.by(new JsonExporter(), reading.records())).as(input.name()).isEqualTo(text(input));
        }
    }

    private static String text(Input input) throws IOException {
        try (InputStream stream = input.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
