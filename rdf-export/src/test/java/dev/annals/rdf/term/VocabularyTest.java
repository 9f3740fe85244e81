package dev.annals.rdf.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Other;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.rdf.Samples;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Map<String, Object> classes = new LinkedHashMap<>();
    private final Map<String, Object> codeLists = new HashMap<>();
    private final Set<String> properties = new HashSet<>();

    @Test
    void givesEveryEntityAndCaseAClassOfItsOwn() {
        Catalogue.ENTITIES.forEach(entity -> visit(Vocabulary.classOf(entity), entity, entity));

        assertThat(classes).hasSizeGreaterThan(40);
    }

    @Test
    void leavesThePropertiesOfTheMappingToTheMapping() {
        Catalogue.ENTITIES.forEach(entity -> visit(Vocabulary.classOf(entity), entity, entity));

        assertThat(properties).doesNotContain(Vocabulary.POSITION);
    }

    @Test
    void givesEveryNamespaceAPrefixOfItsOwn() {
        var prefixes = Prefixes.of(Samples.BASE).names();

        assertThat(prefixes.values()).doesNotHaveDuplicates();
        assertThat(prefixes.keySet()).doesNotHaveDuplicates().contains(Vocabulary.CODES + "factuality/");
    }

    @Test
    void qualifiesACaseByItsChoice() {
        assertThat(Vocabulary.classOf(Amount.AtLeast.ENTITY)).isEqualTo("https://annals.dev/ns#AtLeastAmount");
        assertThat(Vocabulary.classOf(Other.ENTITY)).isEqualTo("https://annals.dev/ns#OtherDetail");
    }

    private void visit(String name, Object owner, Entity<?> entity) {
        Object known = classes.putIfAbsent(name, owner);
        assertThat(Optional.ofNullable(known).orElse(owner)).as(name + " stands for two things").isSameAs(owner);
        if (known == null) {
            entity.fields().forEach(this::visit);
        }
    }

    private void visit(Field<?, ?> field) {
        properties.add(Vocabulary.property(field));
        visit(field.type());
    }

    private void visit(Type<?> type) {
        switch (type) {
            case Type.Nested<?>(Entity<?> entity) -> visit(Vocabulary.classOf(entity), entity, entity);
            case Type.Choice<?> choice -> choice.cases().forEach(chosen -> visit(Vocabulary.classOf(chosen), chosen, chosen));
            case Type.Maybe<?>(Type<?> of) -> visit(of);
            case Type.Many<?>(Type<?> of) -> {
                assertThat(of).as("the mapping has no lists of lists or of gaps").isNotInstanceOfAny(Type.Many.class, Type.Maybe.class);
                visit(of);
            }
            case Type.Coded<?> coded -> {
                Object known = codeLists.putIfAbsent(coded.list().name(), coded.list());
                assertThat(Optional.ofNullable(known).orElse(coded.list())).as("two code lists have this name").isSameAs(coded.list());
            }
            case Type.Literal<?> literal -> {}
            case Type.Identifier identifier -> {}
            case Type.Reference reference -> {}
        }
    }
}
