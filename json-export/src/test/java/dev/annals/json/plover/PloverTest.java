package dev.annals.json.plover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Other;
import dev.annals.core.model.Sanction;
import dev.annals.json.Corpora;
import dev.annals.json.Folder;
import dev.annals.json.SmallCorpus;
import dev.annals.json.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PloverTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheKeysOfTheManual() {
        String lines = Written.by(new PloverExporter(), List.of(
                SmallCorpus.PLACE, SmallCorpus.ACTOR, SmallCorpus.event("e1", new Sanction("An arms embargo", false), List.of())));

        assertThat(lines).isEqualTo("{\"id\":\"e1\",\"date\":\"0001-01-01\",\"event\":[\"SANCTION\"],"
                + "\"actor\":[{\"sector\":\"GOV\",\"entity_text\":\"China\",\"identifier_text\":\"China\"}],"
                + "\"recipient\":[{\"sector\":\"UNK\",\"entity_text\":\"General [Name]\"}],\"event_text\":\"An event\"}\n");
    }

    @Test
    void tellsOnceForEachEventWhatPloverCannotSay() throws IOException {
        List<CorpusRecord> records = Corpora.reference();
        List<Notice> notices = Folder.write(folder.resolve("corpus.plover"), new PloverExporter(), ExportOptions.NONE, records);

        long refused = notices.stream().filter(notice -> notice.severity() == Severity.ERROR).count();
        assertThat(Files.readAllLines(folder.resolve("corpus.plover"))).hasSize(Corpora.events(records).size() - (int) refused);
        assertThat(notices).extracting(Notice::record).doesNotHaveDuplicates();
        assertThat(notices).extracting(Notice::message).contains("is of a kind that PLOVER has no type for");
    }

    @Test
    void refusesKindsThatPloverLacks() {
        Event other = SmallCorpus.event("e3", new Other("Something else"), List.of());
        List<Notice> notices = Folder.write(folder.resolve("a.plover.gz"), new PloverExporter(), ExportOptions.NONE, List.of(other));

        assertThat(notices).singleElement().hasToString("event e3: detail is of a kind that PLOVER has no type for");
    }

    @Test
    void takesAnExerciseOfSeveralForCooperation() {
        Event joint = SmallCorpus.event("e4", new Exercise(Optional.empty(), Optional.empty()), List.of());

        assertThat(Written.by(new PloverExporter(), List.of(joint))).contains("\"event\":[\"COOPERATE\"]");
    }
}
