package dev.annals.testkit.workbook;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a package, and the ways between them.
final class Archive implements Closeable {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    /// Where the relationships of the package itself start.
    static final String ROOT = "";

    private final ZipFile zip;
    private final Map<String, List<Relationship>> relationships = new HashMap<>();

    Archive(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    /// The names of all entries that are files.
    List<String> names() {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    Cursor read(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileNotFoundException(part + " is missing");
        }
        return new Cursor(zip.getInputStream(entry));
    }

    /// A part that is small enough to be looked at as a whole.
    Tree tree(String part) throws IOException {
        try (Cursor cursor = read(part)) {
            while (cursor.next()) {
                if (cursor.starts()) {
                    return cursor.tree();
                }
            }
            throw new IOException(part + " is empty");
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

    private static Relationship relationship(String part, Tree tree) {
        String type = tree.attribute("Type");
        boolean external = tree.attribute("TargetMode").equals("External");
        String target = external ? tree.attribute("Target") : resolved(part, tree.attribute("Target"));
        return new Relationship(tree.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target, external);
    }

    /// A target is written as seen from the part, or from the root of the package.
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? target : path.substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /// The parts to which relationships of a type lead.
    List<String> related(String part, String type) throws IOException {
        return relationships(part).stream()
                .filter(relationship -> relationship.type().equals(type) && has(relationship.target()))
                .map(Relationship::target)
                .toList();
    }

    Optional<Relationship> relationship(String part, String id) throws IOException {
        return relationships(part).stream().filter(relationship -> relationship.id().equals(id)).findFirst();
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
