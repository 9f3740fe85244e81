package dev.annals.importers.file;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.format.TableReader;
import dev.annals.core.limit.LimitReached;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/// A file to read: an input, one of the files in an archive or a folder, or a table in one of these, such as a sheet.
///
/// @param name the name of the file without its folder
/// @param shown the name by which messages call it
/// @param opener opens it from its beginning
public record ArchiveMember(String name, String shown, Input.Opener opener) {

    private static final int HEAD = 1 << 16;
    private static final Pattern WITH_TABLES = Pattern.compile("(?i)\\.(xls[xm]|json|jsonl|ndjson)$");

    /// The files of an input: those of a folder by name, those of an archive in its order; throws when it cannot be read.
    public static List<ArchiveMember> of(Input input) throws IOException {
        return of(input, file -> List.of());
    }

    /// The same, with the tables of a file in the place of one that is no separated text.
    public static List<ArchiveMember> withTables(Input input) throws IOException {
        return of(input, ArchiveMember::tables);
    }

    private static List<ArchiveMember> of(Input input, Tables tables) throws IOException {
        Optional<Path> folder = input.path().filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return packed(input, tables);
        }
        var parts = new ArrayList<ArchiveMember>();
        for (Path file : files(folder.get())) {
            parts.addAll(within(Input.named(input.name() + "/" + file.getFileName(), file), tables));
        }
        return parts;
    }

    /// A broken archive does not keep the other files of the folder from being read.
    private static List<ArchiveMember> within(Input file, Tables tables) throws IOException {
        try {
            List<ArchiveMember> parts = packed(file, tables);
            return parts.isEmpty() ? List.of(broken(file, new ZipException("it has no files"))) : parts;
        } catch (ZipException | EOFException e) {
            return List.of(broken(file, e));
        }
    }

    private static ArchiveMember broken(Input file, IOException why) {
        return new ArchiveMember(fileName(file.name()), file.name(), () -> {
            throw why;
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !Input.isLitter(file.getFileName().toString())).sorted().toList();
        }
    }

    /// The beginning of the file.
    public Head head() throws IOException {
        try (InputStream in = new ArchiveStream(opener instanceof TableSpool table ? table.beginning() : opener.open())) {
            byte[] bytes = in.readNBytes(HEAD);
            return Head.of(new Input(shown, Optional.empty(), () -> new ByteArrayInputStream(bytes)));
        } catch (ZipException | EOFException e) {
            return Head.of(new Input(shown, Optional.empty(), InputStream::nullInputStream));
        }
    }

    /// Whether it is a table within a file of another kind, such as a sheet of a workbook.
    public boolean isTable() {
        return opener instanceof TableSpool;
    }

    /// Where its rows stand, if it is a sheet of a workbook.
    public Optional<TableReader.Sheet> sheet() {
        return opener instanceof TableSpool table ? table.sheet() : Optional.empty();
    }

    /// Tells what there is to tell of it now that it was read, and lets go of what was kept for reading it.
    public void finish(Consumer<Notice> notices) {
        if (opener instanceof TableSpool table) {
            table.notices().forEach(notices);
            table.discard();
        }
    }

    /// Where an archive is broken.
    private static final class Broken extends InputStream {

        private final IOException why;

        Broken(IOException why) {
            this.why = why;
        }

        @Override
        public int read() throws IOException {
            throw why;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw why;
        }
    }

    /// Gives the tables in a file.
    @FunctionalInterface
    private interface Tables {
        List<ArchiveMember> of(Input file);
    }

    private static List<ArchiveMember> packed(Input input, Tables tables) throws IOException {
        List<ArchiveMember> within = tables.of(input);
        if (!within.isEmpty()) {
            return within;
        }
        byte[] magic = magic(input);
        if (Packed.startsWith(magic, 'P', 'K', 3, 4) || input.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return entries(input, tables);
        }
        String name = fileName(input.name());
        if (Packed.begins(magic)) {
            return List.of(new ArchiveMember(Packed.nameWithin(name), input.name(), () -> Packed.unpack(input.open())));
        }
        return List.of(new ArchiveMember(name, input.name(), input::open));
    }

    private static List<ArchiveMember> tables(Input input) {
        return Formats.tables(input).stream()
                .map(table -> new ArchiveMember(fileName(table.rows().name()), table.rows().name(), new TableSpool(table)))
                .toList();
    }

    private static byte[] magic(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return in.readNBytes(4);
        }
    }

    private static List<ArchiveMember> entries(Input input, Tables tables) throws IOException {
        var parts = new ArrayList<ArchiveMember>();
        try (var entries = new PlacedEntries(input)) {
            for (Optional<PlacedEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                if (!entry.get().folder() && !Input.isLitter(entry.get().path())) {
                    parts.addAll(member(packed(input, entry.get()), tables));
                }
            }
        } catch (LimitReached e) {
            throw e;
        } catch (ZipException | EOFException e) {
            if (parts.isEmpty()) {
                throw e;
            }
            parts.add(parts.removeLast().breakingOff(e));
        }
        return parts;
    }

    /// A file of an archive, or the tables in it.
    private static List<ArchiveMember> member(ArchiveMember file, Tables tables) {
        boolean worthALook = WITH_TABLES.matcher(file.name).find();
        List<ArchiveMember> within = worthALook ? tables.of(new Input(file.shown, Optional.empty(), file.opener)) : List.of();
        return within.isEmpty() ? List.of(file) : within;
    }

    /// A source keeps the name of its file, so there has to be one, in characters that a text can have.
    private static ArchiveMember packed(Input archive, PlacedEntry entry) {
        String name = fileName(entry.path());
        Input.Opener opener = name.isEmpty() || name.indexOf('\0') >= 0
                ? () -> {
                    throw new ZipException("a file in it has no name");
                }
                : () -> PlacedEntries.open(archive, entry);
        return new ArchiveMember(name, archive.name() + "!" + entry.path(), opener);
    }

    /// The same, the last file of an archive that can be read, behind which it is broken: who reads it to its end gets to know.
    private ArchiveMember breakingOff(IOException why) {
        return opener instanceof TableSpool ? this : new ArchiveMember(name, shown, () -> new SequenceInputStream(opener.open(), new Broken(why)));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
