package dev.annals.lint;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pivot tables: each has a cache, and the cache has a source whose headings are its fields (ECMA-376 Part 1, 18.10).
final class PivotRules {

    /// How a pivot table calls the place where its several values go.
    private static final long VALUES = -2;

    private final Archive archive;
    private final LintedBook book;
    private final Headings headings;
    private final Faults faults;
    private final Map<String, Tree> caches = new HashMap<>();

    PivotRules(Archive archive, LintedBook book, Headings headings, Faults faults) {
        this.archive = archive;
        this.book = book;
        this.headings = headings;
        this.faults = faults;
    }

    void check() throws IOException {
        for (Tree cache : book.tree().listed("pivotCaches", "pivotCache")) {
            Optional<Relationship> target = archive.relationship(book.part(), cache.attribute("r:id"));
            if (target.isPresent() && archive.has(target.get().target())) {
                Tree definition = archive.tree(target.get().target());
                caches.put(target.get().target(), definition);
                checkCache(target.get().target(), definition);
            }
        }
        for (Sheet sheet : book.sheets()) {
            for (String part : archive.related(sheet.part(), "pivotTable")) {
                checkPivot(sheet, part, archive.tree(part));
            }
        }
    }

    private void checkCache(String part, Tree cache) {
        List<Tree> fields = cache.listed("cacheFields", "cacheField");
        cache.child("cacheFields").ifPresent(list -> faults.require(
                list.number("count", fields.size()) == fields.size(), "pivot-fields", part, "", "has " + fields.size() + " fields, but says another number"));
        for (Tree source : cache.listed("cacheSource", "worksheetSource")) {
            Optional<Table> table = book.table(source.attribute("name"));
            Optional<Sheet> sheet = book.sheet(source.attribute("sheet")).or(() -> table.map(Table::sheet));
            Optional<Area> area = Area.of(source.attribute("ref")).or(() -> table.flatMap(Table::area));
            if (sheet.isEmpty() || area.isEmpty()) {
                String name = source.attribute("name") + source.attribute("sheet") + "!" + source.attribute("ref");
                faults.add("pivot-source", part, "", "has the source " + name + ", which is missing");
                return;
            }
            List<Tree> columns = fields.stream().filter(PivotRules::isColumn).toList();
            faults.require(columns.size() == area.get().width(), "pivot-fields", part, "",
                    "has " + columns.size() + " fields, but its source is " + area.get().width() + " wide");
            checkNames(part, columns, sheet.get(), area.get());
        }
    }

    /// Groups and calculations are fields too, but no columns of the source.
    private static boolean isColumn(Tree field) {
        return !field.has("databaseField") || field.flag("databaseField");
    }

    /// Headings are known where the source begins where a table does.
    private void checkNames(String part, List<Tree> fields, Sheet sheet, Area area) {
        for (int i = 0; i < fields.size() && headings.wants(sheet.name(), area.top()); i++) {
            String heading = headings.text(sheet.name(), area.top(), area.left() + i).orElse("");
            String name = Escapes.undone(fields.get(i).attribute("name"));
            faults.require(heading.equals(name), "pivot-fields", part, sheet.cell(area.top(), area.left() + i),
                    "says '" + heading + "', but the field is called '" + name + "'");
        }
    }

    private void checkPivot(Sheet sheet, String part, Tree pivot) throws IOException {
        String name = pivot.attribute("name");
        String id = pivot.attribute("cacheId");
        boolean known = book.tree().listed("pivotCaches", "pivotCache").stream().anyMatch(cache -> cache.attribute("cacheId").equals(id));
        faults.require(known, "pivot-cache", part, name, "names the pivot cache " + id + ", which the workbook does not have");
        Optional<Area> place = pivot.child("location").flatMap(location -> Area.of(location.attribute("ref")));
        faults.require(place.isPresent(), "pivot-place", part, name, "has no place on the sheet " + sheet.name());
        List<Tree> fields = pivot.listed("pivotFields", "pivotField");
        Optional<Tree> cache = archive.related(part, "pivotCacheDefinition").stream().findFirst().map(caches::get);
        cache.ifPresent(found -> checkFields(part, name, fields, found.listed("cacheFields", "cacheField")));
        for (String list : Set.of("rowFields", "colFields")) {
            pivot.listed(list, "field").forEach(field -> checkIndex(part, name, field.number("x", VALUES - 1), fields.size()));
        }
        pivot.listed("dataFields", "dataField").forEach(field -> checkIndex(part, name, field.number("fld", VALUES - 1), fields.size()));
        pivot.listed("pageFields", "pageField").forEach(field -> checkIndex(part, name, field.number("fld", VALUES - 1), fields.size()));
    }

    private void checkFields(String part, String name, List<Tree> fields, List<Tree> cached) {
        if (fields.size() != cached.size()) {
            faults.add("pivot-fields", part, name, "has " + fields.size() + " fields, but its cache has " + cached.size());
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            int items = items(cached.get(i));
            for (Tree item : fields.get(i).listed("items", "item")) {
                boolean fits = !item.has("x") || item.number("x", -1) < items;
                faults.require(fits, "pivot-items", part, name, "names the item " + item.attribute("x") + " of a field with " + items);
            }
        }
    }

    /// The items of a field are its values, or its groups where it has some.
    private static int items(Tree field) {
        int values = field.child("sharedItems").map(shared -> shared.children().size()).orElse(0);
        return field.all("groupItems").mapToInt(groups -> groups.children().size()).reduce(values, Math::max);
    }

    private void checkIndex(String part, String name, long index, int size) {
        boolean fits = index == VALUES || (index >= 0 && index < size);
        faults.require(fits, "pivot-fields", part, name, "names the field " + index + " of " + size);
    }
}
