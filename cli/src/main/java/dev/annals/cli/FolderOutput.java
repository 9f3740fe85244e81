package dev.annals.cli;

import dev.annals.core.files.Target;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Input;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.format.UnwritableOutput;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder that gets several files of one output.
final class FolderOutput implements OutputFolder {

    private final String name;
    private final Targets targets;
    private final List<Target> begun = new ArrayList<>();

    FolderOutput(String name, Targets targets) {
        this.name = name;
        this.targets = targets;
    }

    /// Whether an output is a folder: it is one already, its name says so by its end, or it says nothing of a file and the format can fill one.
    static boolean isMeantBy(String name, Exporter exporter) {
        if (!exporter.fillsFolders() || exporter.format().fits(name)) {
            return false;
        }
        Path path = Path.of(name);
        boolean named = name.endsWith("/") || name.endsWith(File.separator);
        return named || Files.isDirectory(path) || (!Files.exists(path) && !String.valueOf(path.getFileName()).contains("."));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OutputStream file(String fileName) {
        Path file = within(fileName);
        targets.claim(file, Use.CORPUS);
        Target made = targets.begin(file);
        begun.add(made);
        return made.stream();
    }

    /// The names of files may come from what was read, and nobody is to write elsewhere by that.
    private Path within(String fileName) {
        Path folder = Path.of(name);
        try {
            Path file = folder.resolve(fileName);
            if (!fileName.isEmpty() && Path.of(fileName).getNameCount() == 1 && file.normalize().getNameCount() == folder.normalize().resolve("x").getNameCount()
                    && file.startsWith(folder)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw UnwritableOutput.onCreating(name + File.separator + fileName, new IOException("this is no name of a file here", e));
        }
        throw UnwritableOutput.onCreating(name + File.separator + fileName, new IOException("this is no name of a file in the folder"));
    }

    /// What was written, file by file; nothing, where one of them cannot be read again.
    List<Input> written() {
        return written(name, begun);
    }

    static List<Input> written(String name, List<Target> begun) {
        try {
            var inputs = new ArrayList<Input>();
            for (Target each : begun) {
                each.written().ifPresent(inputs::add);
            }
            return inputs.size() == begun.size() ? inputs : List.of();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
