package dev.annals.rdf;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Our terms: which class, property or code stands for what in the schema.
final class Vocabulary {

    /// Where classes and properties stand.
    static final String NAMESPACE = "https://annals.dev/ns#";

    /// Where codes stand, each under the name of its list.
    static final String CODES = "https://annals.dev/ns/";

    /// The place of an element in its list, counted from 1; RDF itself keeps no order.
    static final String POSITION = NAMESPACE + "position";

    private static final Map<String, Entity<? extends CorpusRecord>> RECORDS =
            Catalogue.ENTITIES.stream().collect(Collectors.toUnmodifiableMap(Vocabulary::classOf, Function.identity()));

    private Vocabulary() {}

    /// The property that holds a field.
    static String property(Field<?, ?> field) {
        return NAMESPACE + field.name();
    }

    /// The class of the records of an entity.
    static String classOf(Entity<?> entity) {
        return NAMESPACE + upperCamel(entity.name());
    }

    /// The class of a case of a choice; the name of the choice keeps cases and entities of the same name apart.
    static String classOf(Type.Choice<?> choice, Entity<?> chosen) {
        return classOf(chosen) + upperCamel(choice.name());
    }

    /// The kind of record that has this class.
    static Optional<Entity<? extends CorpusRecord>> recordWithClass(String iri) {
        return Optional.ofNullable(RECORDS.get(iri));
    }

    /// Under what the codes of a list stand.
    static String codes(CodeList<?> list) {
        return CODES + list.name() + "/";
    }

    /// A term of a code list.
    static String code(CodeList<?> list, Term term) {
        return codes(list) + term.code();
    }

    /// A map with fields or entities as keys: they are constants, and a hash of all that hangs on one takes long.
    static <K> Map<K, String> byIdentity(Map<K, String> terms) {
        var map = new IdentityHashMap<K, String>();
        terms.forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    private static String upperCamel(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("-", -1)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }
}
