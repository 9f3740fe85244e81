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

    /// What a run told of its shards and of the corpus as a whole, in order of text.
    static List<String> notices(Path out) throws IOException {
        Path all = out.resolve("_notices/all.ndjson");
        var lines = new ArrayList<>(lines(out.resolve("_notices")));
        lines.addAll(Files.exists(all) ? Files.readAllLines(all) : List.of());
        return lines.stream().sorted().toList();
    }

    static List<Path> shards(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }
}
