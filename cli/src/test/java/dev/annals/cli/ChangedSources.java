package dev.annals.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Copies of a few source files, changed and compiled, and the command with these in the place of its own.
final class ChangedSources {

    private static final Path ROOT = Path.of("..");
    private static final JavaCompiler JAVAC = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();
    private String messages = "";

    ChangedSources(Path folder) {
        this.folder = folder;
    }

    /// Changes a copy of a file; each piece of text stands before the one that takes its place, and has to be found.
    ChangedSources change(String file, String... pieces) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        for (int i = 0; i < pieces.length; i += 2) {
            if (!text.contains(pieces[i])) {
                throw new IllegalArgumentException(file + " does not have: " + pieces[i]);
            }
            text = text.replace(pieces[i], pieces[i + 1]);
        }
        return add(Path.of(file).getFileName().toString(), text);
    }

    /// Adds a file.
    ChangedSources add(String name, String text) throws IOException {
        sources.add(Files.writeString(Files.createDirectories(folder.resolve("sources")).resolve(name), text));
        return this;
    }

    /// Adds what is found beside classes.
    ChangedSources addResource(String name, String text) throws IOException {
        Path file = classes().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private String classPath() {
        return classes() + System.getProperty("path.separator") + System.getProperty("java.class.path");
    }

    /// Compiles them; fails where javac finds something.
    ChangedSources compile() throws IOException {
        Set<String> wrong = wrong(sources, classes());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("javac finds something in " + wrong);
        }
        return this;
    }

    /// The names of those files of the whole tree of which javac asks for something, among those that have one of these words.
    Set<String> askedFor(String... words) throws IOException {
        return wrong(having(words), folder.resolve("asked"));
    }

    private List<Path> having(String... words) throws IOException {
        List<Path> changed = sources.stream().map(Path::getFileName).toList();
        var found = new ArrayList<Path>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).filter(file -> !changed.contains(file.getFileName()) && hasOne(file, words)).forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))).sorted().toList();
        }
    }

    private static boolean hasOne(Path file, String... words) {
        try {
            String text = Files.readString(file);
            return Stream.of(words).anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> wrong(List<Path> files, Path target) throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        List<String> options = List.of("-proc:none", "-nowarn", "-d", Files.createDirectories(target).toString(), "-cp", classPath());
        try (var manager = JAVAC.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            JAVAC.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
        }
        return found.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> Path.of(each.getSource().getName()).getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Runs the command in the folder, in a process of its own; gives its exit code.
    int run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                Annals.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    /// What the last run told.
    String messages() {
        return messages;
    }
}
