package dev.annals.core.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The documentation of records, fields and code lists, as a Markdown page.
public final class DataDictionary {

    private final Map<String, Entity<?>> entities = new LinkedHashMap<>();
    private final Map<String, Type.Choice<?>> choices = new LinkedHashMap<>();
    private final Map<String, CodeList<?>> lists = new LinkedHashMap<>();

    private DataDictionary() {}

    /// The page for these records and everything in them.
    public static String of(String title, List<? extends Entity<?>> records) {
        var dictionary = new DataDictionary();
        records.forEach(dictionary::gather);
        return dictionary.page(title);
    }

    private void gather(Entity<?> entity) {
        if (entities.putIfAbsent(entity.name(), entity) == null) {
            entity.fields().forEach(field -> gather(field.type()));
        }
    }

    private void gather(Type<?> type) {
        switch (type) {
            case Type.Text text -> {}
            case Type.Count count -> {}
            case Type.Decimal decimal -> {}
            case Type.Flag flag -> {}
            case Type.Day day -> {}
            case Type.Identifier identifier -> {}
            case Type.Reference reference -> {}
            case Type.Coded<?> coded -> lists.put(coded.list().name(), coded.list());
            case Type.Nested<?> nested -> gather(nested.entity());
            case Type.Choice<?> choice -> gather(choice);
            case Type.Maybe<?> maybe -> gather(maybe.of());
            case Type.Many<?> many -> gather(many.of());
        }
    }

    private void gather(Type.Choice<?> choice) {
        if (choices.putIfAbsent(choice.name(), choice) == null) {
            choice.cases().forEach(entity -> entity.fields().forEach(field -> gather(field.type())));
        }
    }

    private String page(String title) {
        var page = new StringBuilder("# ").append(title).append("\n\n## Records\n");
        entities.values().forEach(entity -> describe(page.append("\n### ").append(entity.name()).append("\n\n"), entity));
        page.append("\n## Choices\n");
        choices.values().forEach(choice -> {
            page.append("\n### ").append(choice.name()).append("\n\n").append(choice.doc()).append('\n');
            choice.cases().forEach(entity -> describe(page.append("\n#### kind `").append(entity.name()).append("`\n\n"), entity));
        });
        page.append("\n## Code lists\n");
        lists.values().forEach(list -> describe(page, list));
        return page.toString();
    }

    private static void describe(StringBuilder page, Entity<?> entity) {
        page.append(entity.doc()).append('\n');
        if (entity.fields().isEmpty()) {
            return;
        }
        page.append("\n| field | value | meaning |\n|---|---|---|\n");
        entity.fields().forEach(field -> page.append(row(field.name(), describe(field.type()), field.doc())));
        entity.derived().forEach(field -> page.append(row(field.name(), "computed: " + describe(field.type()), field.doc())));
    }

    private static void describe(StringBuilder page, CodeList<?> list) {
        page.append("\n### ").append(list.name()).append("\n\n").append(list.doc()).append("\n\n| code | meaning |\n|---|---|\n");
        list.terms().forEach(term -> page.append("| `").append(term.code()).append("` | ").append(term.doc()).append(" |\n"));
    }

    private static String row(String... cells) {
        return "| `" + cells[0] + "` | " + List.of(cells).stream().skip(1).collect(Collectors.joining(" | ")) + " |\n";
    }

    /// What a value of a type is, in a few words.
    private static String describe(Type<?> type) {
        return switch (type) {
            case Type.Text text -> "text";
            case Type.Count count -> "whole number";
            case Type.Decimal decimal -> "decimal number";
            case Type.Flag flag -> "true or false";
            case Type.Day day -> "day, YYYY-MM-DD";
            case Type.Identifier identifier -> "id of this record";
            case Type.Reference reference -> reference.scope() == Type.Scope.CORPUS
                    ? reference.target() + " id"
                    : "id of one of its " + reference.target();
            case Type.Coded<?> coded -> "code of " + link(coded.list().name());
            case Type.Nested<?> nested -> link(nested.entity().name());
            case Type.Choice<?> choice -> "one kind of " + link(choice.name());
            case Type.Maybe<?> maybe -> describe(maybe.of()) + ", optional";
            case Type.Many<?> many -> "list of " + describe(many.of());
        };
    }

    /// A link to the heading of a record, choice or code list on the same page.
    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
