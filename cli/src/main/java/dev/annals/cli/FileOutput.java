package dev.annals.cli;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Target;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A file, and what may be written beside it; all of them are added to the targets of the run.
final class FileOutput implements Destination {

    private final String name;
    private final List<Target> targets;
    private final Target target;

    FileOutput(String name, List<Target> targets) {
        this.name = name;
        this.targets = targets;
        this.target = begin(Path.of(name));
    }

    private Target begin(Path file) {
        Target begun = Target.of(file);
        targets.add(begun);
        return begun;
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
        return begin(file.resolveSibling((dot <= 0 ? unpacked : unpacked.substring(0, dot)) + ending)).stream();
    }
}
