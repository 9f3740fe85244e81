package dev.annals.lint;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What every package has to have: whole parts of a known type, and relationships that lead somewhere (ECMA-376 Part 2).
final class PackageRules {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("worksheet", "spreadsheetml.worksheet+xml"),
            Map.entry("table", "spreadsheetml.table+xml"),
            Map.entry("styles", "spreadsheetml.styles+xml"),
            Map.entry("sharedStrings", "spreadsheetml.sharedStrings+xml"),
            Map.entry("comments", "spreadsheetml.comments+xml"),
            Map.entry("pivotTable", "spreadsheetml.pivotTable+xml"),
            Map.entry("pivotCacheDefinition", "spreadsheetml.pivotCacheDefinition+xml"),
            Map.entry("pivotCacheRecords", "spreadsheetml.pivotCacheRecords+xml"),
            Map.entry("drawing", "officedocument.drawing+xml"),
            Map.entry("chart", "drawingml.chart+xml"),
            Map.entry("vmlDrawing", "vmlDrawing"),
            Map.entry("theme", "theme+xml"));

    private static final List<String> FATAL = List.of("not-xml", "no-content-types", "no-workbook");
    private static final Pattern WORKBOOK = Pattern.compile("application/.*(spreadsheetml|ms-excel).*main\\+xml");

    private final Archive archive;
    private final Faults faults;
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private boolean damaged;

    PackageRules(Archive archive, Faults faults) {
        this.archive = archive;
        this.faults = faults;
    }

    /// Whether the faults leave nothing to look at.
    boolean isFatal() {
        return faults.has(FATAL) || damaged;
    }

    void check() throws IOException {
        checkNames();
        for (String name : archive.names()) {
            checkContent(name);
        }
        if (isFatal()) {
            return;
        }
        readTypes();
        for (String name : archive.names()) {
            faults.require(name.equals(Archive.CONTENT_TYPES) || !typeOf(name).isEmpty(), "content-type", name, "", "has no content type");
        }
        checkRelationships();
        checkBook();
    }

    private void checkBook() throws IOException {
        List<String> books = archive.related(Archive.ROOT, "officeDocument");
        faults.require(!books.isEmpty(), "no-workbook", Archive.relationshipsOf(Archive.ROOT), "", "leads to no workbook");
        for (String book : books) {
            boolean known = WORKBOOK.matcher(typeOf(book)).matches() && Archive.isXml(book);
            faults.require(known, "no-workbook", book, "", "has the content type " + typeOf(book) + ", which is not that of an .xlsx or .xlsm");
        }
    }

    private void checkNames() {
        var names = new HashSet<String>();
        for (String name : archive.names()) {
            faults.require(names.add(name.toLowerCase(Locale.ROOT)), "duplicate-part", name, "", "is there twice");
        }
        faults.require(archive.has(Archive.CONTENT_TYPES), "no-content-types", Archive.CONTENT_TYPES, "", "is missing");
    }

    private void checkContent(String name) throws IOException {
        try {
            if (Archive.isXml(name)) {
                checkXml(name);
            } else {
                archive.readThrough(name);
            }
        } catch (DamagedPart e) {
            faults.add(e.fault());
            damaged |= Archive.isXml(name);
        }
    }

    private void checkXml(String name) throws IOException {
        try (Cursor cursor = archive.read(name)) {
            var used = new HashSet<String>();
            while (cursor.next()) {
                if (cursor.starts()) {
                    cursor.relationships(used);
                }
            }
            checkReferences(name, used);
        }
    }

    private void checkReferences(String part, Set<String> used) throws IOException {
        for (String id : used) {
            faults.require(archive.relationship(part, id).isPresent(), "dangling-relationship", part, "", "names the relationship " + id + ", which it does not have");
        }
    }

    private void readTypes() throws IOException {
        Tree types = archive.tree(Archive.CONTENT_TYPES);
        types.children("Default").forEach(type -> put(defaults, type.attribute("Extension").toLowerCase(Locale.ROOT), type));
        types.children("Override").forEach(type -> {
            String part = type.attribute("PartName").replaceFirst("^/", "");
            put(overrides, part.toLowerCase(Locale.ROOT), type);
            faults.require(archive.has(part), "content-type", Archive.CONTENT_TYPES, "", "names the part " + part + ", which is missing");
        });
    }

    private void put(Map<String, String> types, String key, Tree type) {
        boolean added = types.putIfAbsent(key, type.attribute("ContentType")) == null;
        faults.require(added, "content-type", Archive.CONTENT_TYPES, "", "names " + key + " twice");
    }

    private String typeOf(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return overrides.getOrDefault(part.toLowerCase(Locale.ROOT), defaults.getOrDefault(extension, ""));
    }

    private void checkRelationships() throws IOException {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(Archive.ROOT));
        while (!open.isEmpty()) {
            String part = open.pop();
            var ids = new HashSet<String>();
            for (Relationship relationship : archive.relationships(part)) {
                check(part, relationship, ids);
                if (!relationship.external() && reached.add(relationship.target())) {
                    open.push(relationship.target());
                }
            }
        }
        for (String name : archive.names()) {
            boolean known = name.equals(Archive.CONTENT_TYPES) || name.endsWith(".rels") || reached.contains(name);
            faults.require(known, "orphan-part", name, "", "is a part to which nothing leads");
        }
    }

    private void check(String part, Relationship relationship, Set<String> ids) {
        String holder = Archive.relationshipsOf(part);
        faults.require(ids.add(relationship.id()), "duplicate-relationship", holder, relationship.id(), "is there twice");
        if (relationship.external()) {
            return;
        }
        if (!archive.has(relationship.target())) {
            faults.add("dangling-relationship", holder, relationship.id(), "leads to " + relationship.target() + ", which is missing");
            return;
        }
        String wanted = TYPES.getOrDefault(relationship.type(), "");
        faults.require(typeOf(relationship.target()).endsWith(wanted), "content-type", relationship.target(), "",
                "has the content type " + typeOf(relationship.target()) + ", but is a " + relationship.type());
    }
}
