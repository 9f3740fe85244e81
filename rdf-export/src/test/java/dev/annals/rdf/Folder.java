package dev.annals.rdf;

import dev.annals.core.format.Destination;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file and what is beside it, in memory.
final class Folder implements Destination {

    private final String name;
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

    Folder(String name) {
        this.name = name;
        files.put(name, new ByteArrayOutputStream());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OutputStream stream() {
        return files.computeIfAbsent(name, file -> new ByteArrayOutputStream());
    }

    @Override
    public OutputStream beside(String ending) {
        return files.computeIfAbsent(name.substring(0, name.indexOf('.')) + ending, file -> new ByteArrayOutputStream());
    }

    /// The files in the order in which they were begun.
    Map<String, byte[]> files() {
        var contents = new LinkedHashMap<String, byte[]>();
        files.forEach((file, bytes) -> contents.put(file, bytes.toByteArray()));
        return contents;
    }
}
