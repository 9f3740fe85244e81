package dev.annals.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What lies in folders that a run wrote.
final class Folders {

    private Folders() {}

    /// The lines of all shards of a folder, in order of text.
    static List<String> lines(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            for (Path shard : shards(folder)) {
                lines.addAll(Files.readString(shard).lines().toList());
            }
        }
        return lines.stream().sorted().toList();
    }

    static List<Path> shards(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }
}
