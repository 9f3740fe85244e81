package dev.annals.json.linked;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The well-known terms that stand in an object beside its own keys and repeat what those say, with their prefixes.
final class RepeatedTerms {

    static final RepeatedTerm POSITION = new RepeatedTerm(prefixed(ComputedTerms.AS_WKT), false);
    static final RepeatedTerm KIND = new RepeatedTerm(prefixed(ComputedTerms.EVENT_TYPE), false);

    /// What describes the corpus as a dataset.
    static final RepeatedTerm URI_SPACE = new RepeatedTerm(prefixed(DatasetTerms.URI_SPACE), false);
    static final RepeatedTerm VOCABULARY = new RepeatedTerm(prefixed(DatasetTerms.VOCABULARY), true);
    static final RepeatedTerm LICENCE = new RepeatedTerm(prefixed(DatasetTerms.LICENCE), false);

    private static final IdentityHashMap<Alignment.Rule, RepeatedTerm> TERMS = new IdentityHashMap<>();
    private static final IdentityHashMap<Entity<?>, List<String>> CLASSES = new IdentityHashMap<>();

    static {
        Alignment.RULES.forEach(rule -> TERMS.put(rule, term(rule)));
        JsonLdClass.all().forEach(type -> CLASSES.put(
                type.entity(), Alignment.classes(type.entity()).stream().map(RepeatedTerms::prefixed).toList()));
    }

    private RepeatedTerms() {}

    /// A key that repeats what others say.
    ///
    /// @param key the term with its prefix
    /// @param list whether there can be several values
    record RepeatedTerm(String key, boolean list) {}

    private static RepeatedTerm term(Alignment.Rule rule) {
        return new RepeatedTerm(prefixed(rule.property()), Alignment.about(rule.property()).stream().anyMatch(RepeatedTerms::throughList));
    }

    private static boolean throughList(Alignment.Rule rule) {
        return rule.path().stream().anyMatch(field -> field.type() instanceof Type.Many<?>);
    }

    static RepeatedTerm of(Alignment.Rule rule) {
        RepeatedTerm term = TERMS.get(rule);
        return term == null ? term(rule) : term;
    }

    /// The well-known classes of every node of a kind.
    static List<String> classes(Entity<?> entity) {
        return CLASSES.getOrDefault(entity, List.of());
    }

    /// The well-known classes of the node of a record.
    static List<String> classes(CorpusRecord record) {
        return Alignment.classes(record).stream().map(RepeatedTerms::prefixed).toList();
    }

    /// The rules that begin at an entity.
    static List<Alignment.Rule> rules(Entity<?> entity) {
        var rules = new ArrayList<Alignment.Rule>();
        for (Field<?, ?> field : entity.fields()) {
            Alignment.RULES.stream().filter(rule -> isSame(rule.path().getFirst(), field)).forEach(rules::add);
        }
        return rules;
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean isSame(Field<?, ?> field, Field<?, ?> other) {
        return field == other;
    }

    /// Whether a key repeats what the fields of an entity say.
    static boolean areOf(Entity<?> entity, String key) {
        return (key.equals(POSITION.key()) && ComputedTerms.hasPosition(entity))
                || (key.equals(KIND.key()) && entity.fields().stream().anyMatch(ComputedTerms::isKind))
                || (DatasetTerms.describe(entity) && List.of(URI_SPACE, VOCABULARY, LICENCE).stream().anyMatch(term -> term.key().equals(key)))
                || rules(entity).stream().anyMatch(rule -> of(rule).key().equals(key));
    }

    /// Whether a key is the name of a well-known term: our own keys have no colon.
    static boolean isKey(String key) {
        return key.indexOf(':') > 0;
    }

    private static String prefixed(String iri) {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String prefix = Namespaces.PREFIXES.get(iri.substring(0, end));
        if (prefix == null) {
            throw new IllegalStateException("Add a prefix for " + iri + " to Namespaces");
        }
        return prefix + ":" + iri.substring(end);
    }
}
