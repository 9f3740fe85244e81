package dev.annals.excel.layout;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The codes that a column allows.
///
/// @param name the name of the range that offers them
/// @param meanings what each of them means
public record AllowedCodes(String name, Map<String, String> meanings) {

    /// The codes for values of a type, where it has any.
    public static Optional<AllowedCodes> of(Type<?> type) {
        return switch (type) {
            case Type.Coded<?> coded -> Optional.of(of(coded.list()));
            case Type.Choice<?> choice -> Optional.of(of(choice));
            case Type.Maybe<?> maybe -> of(maybe.of());
            case Type.Many<?> many -> Optional.empty();
            case Type.Nested<?> nested -> Optional.empty();
            case Type.Literal<?> literal -> Optional.empty();
            case Type.Identifier identifier -> Optional.empty();
            case Type.Reference reference -> Optional.empty();
        };
    }

    private static AllowedCodes of(CodeList<?> list) {
        var meanings = new LinkedHashMap<String, String>();
        for (Term term : list.terms()) {
            meanings.put(term.code(), term.doc());
        }
        return named("codes", list.name(), meanings);
    }

    private static AllowedCodes of(Type.Choice<?> choice) {
        var meanings = new LinkedHashMap<String, String>();
        for (Entity<?> entity : choice.cases()) {
            meanings.put(entity.name(), entity.doc());
        }
        return named("kinds", choice.name(), meanings);
    }

    private static AllowedCodes named(String prefix, String name, Map<String, String> meanings) {
        return new AllowedCodes(prefix + "_" + Naming.words(name).replace(' ', '_'), meanings);
    }
}
