package dev.annals.cli;

import dev.annals.core.files.Target;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Input;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file, and what may be written beside it.
final class FileOutput implements Destination {

    private final String name;
    private final Targets targets;
    private final Target target;
    private final List<Target> begun = new ArrayList<>();

    FileOutput(String name, Targets targets) {
        this.name = name;
        this.targets = targets;
        this.target = begin(Path.of(name));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OutputStream stream() {
        return target.stream();
    }

    @Override
    public OutputStream beside(String ending) {
        Path file = Path.of(name);
        String fileName = String.valueOf(file.getFileName());
        String unpacked = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
        int dot = unpacked.lastIndexOf('.');
        Path beside = file.resolveSibling((dot <= 0 ? unpacked : unpacked.substring(0, dot)) + ending);
        targets.claim(beside, Use.BESIDE);
        return begin(beside).stream();
    }

    private Target begin(Path file) {
        Target made = targets.begin(file);
        begun.add(made);
        return made;
    }

    /// What was written, file by file; nothing, where one of them cannot be read again.
    List<Input> written() {
        return FolderOutput.written(name, begun);
    }
}
