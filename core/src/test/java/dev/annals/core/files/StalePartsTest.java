package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalePartsTest {

    @TempDir
    Path folder;

    @Test
    void arePartsOfThatOutputInTheirOrder() throws IOException {
        var parts = new ArrayList<Path>();
        for (int n : new int[] {9, 3, 123_456, 2, 11, 7, 5, 10, 4, 8, 6}) {
            parts.add(Files.createFile(folder.resolve(String.format("c.part-%05d.ttl", n))));
        }
        parts.sort(null);
        Files.createFile(folder.resolve("c.ttl"));

        assertThat(StaleParts.of(folder.resolve("c.ttl"))).isEqualTo(parts);
    }

    @Test
    void areOfNoOtherOutput() throws IOException {
        for (String name : List.of("d.part-00002.ttl", "c.part-00002.nt", "c.part-00002.ttl.gz", "c.part-2.ttl", "xc.part-00002.ttl", "c.part-00002.ttl.bak", "cxpart-00002.ttl")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("c.part-00009.ttl"));

        assertThat(StaleParts.of(folder.resolve("c.ttl"))).isEmpty();
        assertThat(StaleParts.of(folder.resolve("c.ttl.gz"))).containsExactly(folder.resolve("c.part-00002.ttl.gz"));
    }

    @Test
    void areNoneWhereThereIsNoFolderOrNoExtension() throws IOException {
        Files.createFile(folder.resolve("c.part-00002"));

        assertThat(StaleParts.of(folder.resolve("new/c.ttl"))).isEmpty();
        assertThat(StaleParts.of(folder.resolve("c"))).isEmpty();
    }
}
