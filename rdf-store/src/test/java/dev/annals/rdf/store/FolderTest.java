package dev.annals.rdf.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path path;

    @Test
    void isNamedWhereAStoreCannotBeClosed() {
        var folder = new Folder(path);

        assertThatThrownBy(() -> folder.close(DatasetGraphFactory.create()))
                .isInstanceOf(UnwritableOutput.class).hasMessageStartingWith("cannot write " + path + ": the store failed: ");
    }
}
