package dev.annals.core.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The documentation of records, fields and code lists, as a Markdown page.
public final class DataDictionary {

    private final Schema schema;

    private DataDictionary(Schema schema) {
        this.schema = schema;
    }

    /// The page for these records and everything in them.
    public static String of(String title, List<? extends Entity<?>> records) {
        return new DataDictionary(Schema.of(records)).page(title);
    }

    private String page(String title) {
        var page = new StringBuilder("# ").append(title).append("\n\n## Records\n");
        schema.kinds().stream().filter(kind -> kind.choice().isEmpty()).map(Schema.Kind::entity)
                .forEach(entity -> describe(page.append("\n### ").append(entity.name()).append("\n\n"), entity));
        page.append("\n## Choices\n");
        schema.choices().forEach(choice -> {
            page.append("\n### ").append(choice.name()).append("\n\n").append(choice.doc()).append('\n');
            choice.cases().forEach(entity -> describe(page.append("\n#### kind `").append(entity.name()).append("`\n\n"), entity));
        });
        page.append("\n## Code lists\n");
        schema.lists().forEach(list -> describe(page, list));
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
