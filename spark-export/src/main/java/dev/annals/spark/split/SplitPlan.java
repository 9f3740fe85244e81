package dev.annals.spark.split;

import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnreadableInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// Cuts files into splits; one that is packed or an archive stays whole, as nobody can begin to unpack it in the middle.
public final class SplitPlan {

    /// What makes a name a pattern of Hadoop.
    private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");

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

    /// The splits of each file.
    public static List<List<LineSplit>> byFile(List<LineSplit> splits) {
        var files = new ArrayList<List<LineSplit>>();
        for (LineSplit split : splits) {
            if (split.start() == 0) {
                files.add(new ArrayList<>());
            }
            files.getLast().add(split);
        }
        return files;
    }

    /// How many files there are.
    public int files() {
        return files;
    }

    /// What is the same as long as the files and the size of splits are.
    public List<String> inputs() {
        return List.copyOf(inputs);
    }

    /// Adds a file, those of a folder, or those that a pattern of Hadoop fits, in the order in which one machine reads them; what is called so comes before what fits.
    public void add(String name) {
        try {
            var path = new Path(name);
            Optional<FileStatus> called = called(path);
            if (called.isPresent()) {
                addAll(called.get(), shown(called.get().getPath(), path, name));
            } else {
                addFitting(path, name);
            }
        } catch (IOException e) {
            throw new UnreadableInput(name, e);
        } catch (IllegalArgumentException e) {
            throw FileSystems.refused(name, e);
        }
    }

    private Optional<FileStatus> called(Path path) throws IOException {
        try {
            return Optional.of(systems.of(path).getFileStatus(path));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private void addFitting(Path pattern, String name) throws IOException {
        for (Path level = pattern; level.getParent() != null; level = level.getParent()) {
            if (PATTERN.matcher(level.getName()).find()) {
                for (FileStatus searched : fitting(level.getParent())) {
                    FileSystems.checkNames(searched);
                }
            }
        }
        List<FileStatus> found = fitting(pattern);
        if (found.isEmpty()) {
            throw new NoSuchFileException(name);
        }
        for (FileStatus each : found) {
            addAll(each, shown(each.getPath()));
        }
    }

    private List<FileStatus> fitting(Path pattern) throws IOException {
        return Stream.ofNullable(systems.of(pattern).globStatus(pattern)).flatMap(Arrays::stream).sorted().toList();
    }

    private void addAll(FileStatus found, String name) throws IOException {
        if (found.isFile()) {
            addFile(found, name);
            return;
        }
        FileSystems.checkNames(found);
        FileSystem system = systems.of(found.getPath());
        List<FileStatus> within = Arrays.stream(system.listStatus(found.getPath())).filter(FileStatus::isFile).filter(file -> !Input.isLitter(file.getPath().getName()))
                .sorted(Comparator.comparing(file -> file.getPath().getName(), Input.ORDER_IN_FOLDER)).toList();
        for (FileStatus file : within) {
            addFile(file, name + Path.SEPARATOR + file.getPath().getName());
        }
    }

    /// Files of this machine are called as one machine calls them: by what the user gave, unless that names a file system.
    private static String shown(Path found, Path given, String name) {
        boolean local = "file".equals(found.toUri().getScheme());
        return local && given.toUri().getScheme() == null ? java.nio.file.Path.of(name).toString() : shown(found);
    }

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
            byte[] magic = in.readNBytes(4);
            return Packed.begins(magic) || Packed.startsWith(magic, 'P', 'K', 3, 4) || file.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
        }
    }
}
