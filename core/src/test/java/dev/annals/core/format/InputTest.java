package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.transfer.ReferenceCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @TempDir
    Path folder;

    @Test
    void isReadAsOftenAsNeeded() throws IOException {
        Input input = Input.of(Files.writeString(folder.resolve("a.csv"), "id\n1\n"));
        for (int time = 0; time < 2; time++) {
            try (var stream = input.open()) {
                assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("id\n1\n");
            }
        }
        assertThat(input.name()).isEqualTo(folder.resolve("a.csv").toString());
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertThatThrownBy(Input.named("that", folder.resolve("a.csv"))::open)
                .isInstanceOf(UnreadableInput.class).hasMessage("cannot read that: no such file or folder");
        assertThatThrownBy(Input.resource(InputTest.class, "nothing.json")::open)
                .isInstanceOf(UnreadableInput.class).hasMessage("cannot read nothing.json: no such resource");
    }

    @Test
    void reasonsAreWordsRatherThanNamesOfFiles() {
        assertThat(new UnreadableInput("a", new AccessDeniedException("/a"))).hasMessage("cannot read a: permission denied");
        assertThat(new UnreadableInput("a", new FileSystemException("/a", null, "Too many open files"))).hasMessage("cannot read a: Too many open files");
        assertThat(new UnreadableInput("a", new FileSystemException("/a"))).hasMessage("cannot read a: /a");
        assertThat(new UnreadableInput("a", new IOException("No space left on device"))).hasMessage("cannot read a: No space left on device");
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldFromOneThatCannotBeCreated() {
        var full = new IOException("No space left on device");

        assertThat(UnwritableOutput.onCreating("a.json", full)).hasMessage("cannot create a.json: No space left on device").returns(false, UnwritableOutput::created);
        assertThat(UnwritableOutput.onWriting("a.json", full)).hasMessage("cannot write a.json: No space left on device").returns(true, UnwritableOutput::created);
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "data/.hidden.csv", "data\\.hidden.csv", "__MACOSX/ged.csv", "data/__MACOSX/ged.csv", "Thumbs.db", "data/THUMBS.DB", "data\\desktop.ini"})
    void whatAnOperatingSystemLeavesInAFolderIsLitter(String path) {
        assertThat(Input.isLitter(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged.csv", "data/ged.csv", "data.d/ged.csv", ".data/ged.csv", "thumbs.db.csv", "MACOSX/ged.csv", "my__MACOSX/ged.csv"})
    void whatAUserPutsThereIsNot(String path) {
        assertThat(Input.isLitter(path)).isFalse();
    }

    @Test
    void theReferenceCorpusIsThere() throws IOException {
        assertThat(ReferenceCorpus.inputs()).hasSizeGreaterThan(5);
        for (Input input : ReferenceCorpus.inputs()) {
            try (var stream = input.open()) {
                assertThat(stream.read()).as(input.name()).isEqualTo('[');
            }
        }
    }
}
