package dev.annals.testkit;

import dev.annals.core.format.Destination;
import dev.annals.core.format.OutputFolder;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps in memory what an export writes, the files beside the main one too.
final class MemoryDestination implements Destination, OutputFolder {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public OutputStream stream() {
        return files.computeIfAbsent("", ending -> new ByteArrayOutputStream());
    }

    @Override
    public OutputStream file(String name) {
        return beside(name);
    }

    @Override
    public OutputStream beside(String ending) {
        return files.computeIfAbsent(ending, name -> new ByteArrayOutputStream());
    }

    /// The content of all files, byte by byte, by the ending of their names.
    Map<String, String> content() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().toString(StandardCharsets.ISO_8859_1)));
    }
}
