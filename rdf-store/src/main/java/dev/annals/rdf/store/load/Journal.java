package dev.annals.rdf.store.load;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.rdf.store.StoreTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The state file of a load: which chunks the server has, so that a later run does not send them again.
///
/// Its first line says what load it belongs to; each other one is the digest of a chunk, and is on the disk before the next chunk goes. The
/// last one says that the load is complete.
final class Journal {

    private static final String COMPLETE = "complete";

    private final Path file;
    private final String heading;
    private final Mode mode;
    private final List<String> earlier = new ArrayList<>();
    private final Set<String> known;
    private int next;
    private boolean differs;

    private Journal(Path file, String heading, Mode mode) {
        this.file = file;
        this.heading = heading;
        this.mode = mode;
        read();
        this.known = new HashSet<>(earlier);
    }

    /// The state of this load in a file that may be there already; throws [UnsupportedOption] if it belongs to another load.
    static Journal of(Path file, String store, LoadOptions options) {
        String heading = "annals load 1 " + options.mode() + " " + options.chunk() + " " + options.graph().orElse("default") + " " + store;
        return new Journal(file, heading, options.mode());
    }

    private void read() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            take(text);
            if (earlier.isEmpty() || !text.endsWith("\n")) {
                Files.writeString(file, text(earlier));
            }
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(file.toString(), e);
        }
    }

    private void take(String text) {
        if (!heading.startsWith(text.lines().findFirst().orElse(""))) {
            throw new UnsupportedOption("The state file " + file + " belongs to another load, or is none; name another file");
        }
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList(); // the last one may be cut off
        boolean over = mode != Mode.APPEND && lines.contains(COMPLETE); // what was loaded before may have been edited since
        if (!over) {
            lines.stream().filter(line -> !line.equals(COMPLETE)).forEach(earlier::add);
        }
    }

    /// Whether the server has this chunk; throws [StoreTrouble] when a replacement has left others that the input no longer has.
    boolean has(Chunk chunk) throws StoreTrouble {
        if (mode == Mode.APPEND) {
            return known.contains(chunk.digest());
        }
        if (differs || next == earlier.size()) {
            return false;
        }
        if (earlier.get(next).equals(chunk.digest())) {
            next++;
            return true;
        }
        if (mode == Mode.REPLACE) {
            throw StoreTrouble.refused("the input is not the one whose load was interrupted, so the graph has triples that are not in it; delete "
                    + file + " to start over");
        }
        differs = true;
        forgetTheRest();
        return false;
    }

    /// From here on the server may have records as they were before they were edited.
    private void forgetTheRest() {
        try {
            Files.writeString(file, text(earlier.subList(0, next)));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    private String text(List<String> digests) {
        return heading + "\n" + String.join("", digests.stream().map(line -> line + "\n").toList());
    }

    /// The server has this chunk now.
    void add(Chunk chunk) {
        append(chunk.digest());
    }

    /// The server has all of them.
    void complete() throws StoreTrouble {
        if (mode == Mode.REPLACE && next < earlier.size()) {
            throw StoreTrouble.refused("the input is shorter than the one whose load was interrupted, so the graph has triples that are not in it;"
                    + " delete " + file + " to start over");
        }
        append(COMPLETE);
    }

    private void append(String line) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
