package dev.annals.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseExportTest {

    @Test
    void namesTheFolderForScratchFilesWhereTheDatabaseHasNoRoom() {
        var full = new SQLException("Error opening connection", new IOException("No space left on device"));

        assertThatThrownBy(() -> new DatabaseExport(".sqlite", (file, plan) -> {
            throw full;
        }, OutputStream.nullOutputStream()))
                .isInstanceOf(UnwritableOutput.class)
                .hasMessage("cannot write a scratch file in " + System.getProperty("java.io.tmpdir") + ": No space left on device");
    }
}
