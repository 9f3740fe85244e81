package dev.annals.spark.split;

import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// Cuts files into splits; one that is packed stays whole, as nobody can begin to unpack it in the middle.
public final class SplitPlan {

    private final FileSystems systems;
    private final long size;
    private final List<LineSplit> splits = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private int files;

    /// With splits of so many bytes.
    public SplitPlan(FileSystems systems, long size) {
        this.systems = systems;
        this.size = size;
    }

    /// The splits of all files.
    public List<LineSplit> splits() {
        return List.copyOf(splits);
    }

    /// How many files there are.
    public int files() {
        return files;
    }

    /// What is the same as long as the files and the size of splits are.
    public List<String> inputs() {
        return List.copyOf(inputs);
    }

    /// Adds a file, those of a folder, or those that a pattern of Hadoop fits, in the order in which one machine reads them.
    public void add(String name) {
        try {
            var path = new Path(name);
            FileStatus[] found = systems.of(path).globStatus(path);
            if (found == null || found.length == 0) {
                throw new NoSuchFileException(name);
            }
            Arrays.sort(found);
            for (FileStatus each : found) {
                addAll(each, found.length == 1 && each.isFile() ? name : shown(each.getPath()));
            }
        } catch (IOException e) {
            throw new UnreadableInput(name, e);
        }
    }

    private void addAll(FileStatus found, String name) throws IOException {
        if (found.isFile()) {
            addFile(found, name);
            return;
        }
        FileSystem system = systems.of(found.getPath());
        List<FileStatus> within = Arrays.stream(system.listStatus(found.getPath())).filter(FileStatus::isFile).filter(file -> isOne(file.getPath()))
                .sorted(Comparator.comparing(file -> file.getPath().getName(), Input.ORDER_IN_FOLDER)).toList();
        for (FileStatus file : within) {
            addFile(file, shown(file.getPath()));
        }
    }

    /// Names that begin with `_` are those of what Spark leaves beside shards.
    private static boolean isOne(Path file) {
        return !Input.isLitter(file.getName()) && !file.getName().startsWith("_");
    }

    /// Files of this machine are called as it calls them.
    private static String shown(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }

    private void addFile(FileStatus file, String name) throws IOException {
        files++;
        inputs.add(name + " " + file.getPath() + " " + file.getLen() + " " + file.getModificationTime() + " " + size);
        String path = file.getPath().toString();
        if (isPacked(file.getPath())) {
            splits.add(new LineSplit(splits.size(), name, path, 0, Long.MAX_VALUE, true));
            return;
        }
        for (long start = 0; start < Math.max(1, file.getLen()); start += size) {
            splits.add(new LineSplit(splits.size(), name, path, start, Math.min(file.getLen(), start + size), file.getLen() <= size));
        }
    }

    private boolean isPacked(Path file) throws IOException {
        try (InputStream in = systems.of(file).open(file)) {
            return Packed.begins(in.readNBytes(2));
        }
    }
}
