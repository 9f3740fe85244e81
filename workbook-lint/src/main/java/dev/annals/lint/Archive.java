package dev.annals.lint;

import dev.annals.core.office.PackedEntry;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a package, and the ways between them.
final class Archive implements Closeable {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    /// Where the relationships of the package itself start.
    static final String ROOT = "";

    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<String, List<Relationship>> relationships = new HashMap<>();
    private final Map<String, Map<String, Relationship>> byId = new HashMap<>();

    /// Opens a file; throws a [ZipException] when it is no ZIP file, or a bomb.
    Archive(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.entries = zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry.class::cast).toList();
        entries.forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
        try {
            PackedEntry.demandBounded(entries.stream().map(Archive::described).toList(), Files.size(file));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static PackedEntry described(ZipEntry entry) {
        return new PackedEntry(entry.getName(), entry.getCompressedSize(), entry.getSize(), entry.getCrc());
    }

    /// Names are the same whatever their case (ECMA-376 Part 2, 6.2.2.3).
    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /// The names of all entries that are files.
    List<String> names() {
        return entries.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /// Goes through a part that may be of any kind.
    void readThrough(String part) throws IOException {
        try (InputStream content = content(part)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw DamagedPart.of(part, e);
        }
    }

    Cursor read(String part) throws IOException {
        return new Cursor(part, content(part));
    }

    private InputStream content(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new FileNotFoundException(part + " is missing");
        }
        try {
            return described(entry).checked(zip.getInputStream(entry));
        } catch (IOException e) {
            throw DamagedPart.of(part, e);
        }
    }

    /// A part that is small enough to be looked at as a whole.
    Tree tree(String part) throws IOException {
        try (Cursor cursor = read(part)) {
            cursor.begin();
            return cursor.tree();
        }
    }

    /// The part that holds the relationships of another one.
    static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    List<Relationship> relationships(String part) throws IOException {
        List<Relationship> known = relationships.get(part);
        if (known != null) {
            return known;
        }
        String holder = relationshipsOf(part);
        List<Relationship> read = has(holder)
                ? tree(holder).children("Relationship").stream().map(tree -> relationship(part, tree)).toList()
                : List.of();
        relationships.put(part, read);
        return read;
    }

    private Relationship relationship(String part, Tree tree) {
        String type = tree.attribute("Type");
        boolean external = tree.attribute("TargetMode").equals("External") || tree.attribute("Target").startsWith("#");
        String target = external ? tree.attribute("Target") : resolved(part, tree.attribute("Target"));
        return new Relationship(tree.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target, external);
    }

    /// A target is written as seen from the part, or from the root of the package; some programs write what has to be escaped as it is.
    private String resolved(String part, String target) {
        String path = path(part, target.replaceFirst("#.*", ""));
        ZipEntry entry = parts.getOrDefault(key(path), parts.get(key(path.replace("%20", " "))));
        return entry == null ? path : entry.getName();
    }

    private static String path(String part, String target) {
        String folder = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        var names = new ArrayList<String>();
        for (String name : (folder + target).split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /// The parts to which relationships of a type lead.
    List<String> related(String part, String type) throws IOException {
        return relationships(part).stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external() && has(relationship.target()))
                .map(Relationship::target)
                .toList();
    }

    Optional<Relationship> relationship(String part, String id) throws IOException {
        Map<String, Relationship> known = byId.get(part);
        if (known == null) {
            known = new HashMap<>();
            for (Relationship relationship : relationships(part)) {
                known.putIfAbsent(relationship.id(), relationship);
            }
            byId.put(part, known);
        }
        return Optional.ofNullable(known.get(id));
    }

    /// Whether a part is written in XML, as its name has it.
    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
