package dev.annals.excel.layout;

import dev.annals.core.model.Corpus;
import dev.annals.core.model.Link;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.Locale;

/// The words in which sheets and columns are titled, taken from the names of fields and entities.
public final class Naming {

    /// Excel allows 31 characters in the name of a sheet; further sheets for the same rows have a number after it.
    private static final int LONGEST_SHEET_NAME = 31 - " 999".length();

    private Naming() {}

    /// The title of a field; a link names its event beside the event that owns it, so that it needs another title.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    static String title(Field<?, ?> field) {
        return field == Link.EVENT ? "other event" : words(field.name());
    }

    /// The name of the sheet for the records of an entity.
    static String recordSheet(Entity<?> entity) {
        String singular = capitalised(words(entity.name()));
        return entity.type() == Corpus.class ? singular : singular + "s";
    }

    /// The name of a sheet for a list: the words for its owner, then its title.
    static String listSheet(String owner, String title) {
        String name = capitalised(join(owner, title));
        if (name.length() > LONGEST_SHEET_NAME) {
            throw new IllegalStateException("Give the sheet '" + name + "' a name of at most " + LONGEST_SHEET_NAME + " characters");
        }
        return name;
    }

    /// What one element of a list of this type is called.
    public static String element(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> words(nested.entity().name());
            case Type.Choice<?> choice -> words(choice.name());
            case Type.Maybe<?> maybe -> element(maybe.of());
            case Type.Many<?> many -> "list";
            case Type.Text text -> "text";
            case Type.Count count -> "number";
            case Type.Decimal decimal -> "number";
            case Type.Flag flag -> "flag";
            case Type.Day day -> "day";
            case Type.Coded<?> coded -> "code";
            case Type.Identifier identifier -> "id";
            case Type.Reference reference -> words(reference.target());
        };
    }

    /// The title of the column that says in words what the ids of another one name: `actor label` beside `actor refers to`.
    static String label(String title) {
        return title.replaceFirst(" refers to$", "") + " label";
    }

    /// Words in lower case, from camel case or from words with hyphens.
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /// Two texts with a blank between them, where neither is empty.
    static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
