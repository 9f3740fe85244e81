package dev.annals.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.core.transfer.LedgerEntry;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the field tables to what every format relies on. A failure says what to do.
class ConformanceTest {

    private static final Set<Entity<?>> ENTITIES = new LinkedHashSet<>();
    private static final Set<CodeList<?>> LISTS = new LinkedHashSet<>();
    private static final Set<Type.Choice<?>> CHOICES = new LinkedHashSet<>();

    static {
        Catalogue.ENTITIES.forEach(ConformanceTest::visit);
        Stream.of(Notice.ENTITY, Rejection.ENTITY, LedgerEntry.ENTITY).forEach(ConformanceTest::visit);
    }

    private static void visit(Entity<?> entity) {
        if (ENTITIES.add(entity)) {
            entity.fields().forEach(field -> visit(field.type()));
        }
    }

    private static void visit(Type<?> type) {
        switch (type) {
            case Type.Nested<?> nested -> visit(nested.entity());
            case Type.Maybe<?> maybe -> visit(maybe.of());
            case Type.Many<?> many -> visit(many.of());
            case Type.Coded<?> coded -> LISTS.add(coded.list());
            case Type.Choice<?> choice -> {
                CHOICES.add(choice);
                choice.cases().forEach(ConformanceTest::visit);
            }
            case Type.Literal<?> literal -> {}
            case Type.Identifier identifier -> {}
            case Type.Reference reference -> {}
        }
    }

    @TestFactory
    Stream<DynamicTest> everyComponentHasItsFieldAndEveryFieldItsComponent() {
        return each(entity -> assertThat(entity.fields().stream().map(Field::name))
                .as("Give " + entity.type().getSimpleName() + ".ENTITY one field for each component of the record, of the same name, in the same order")
                .containsExactlyElementsOf(Arrays.stream(entity.type().getRecordComponents()).map(RecordComponent::getName).toList()));
    }

    @TestFactory
    Stream<DynamicTest> everythingSaysWhatItIsInASentence() {
        return each(entity -> {
            var docs = new ArrayList<>(List.of(entity.doc()));
            entity.fields().forEach(field -> docs.add(field.doc()));
            assertThat(docs)
                    .as("Write each doc of " + entity.name() + " as a sentence: a capital at its beginning, a full stop at its end, no table bars in it")
                    .allMatch(doc -> doc.matches("(?s)[A-Z][^|\"]+[.]"));
        });
    }

    @TestFactory
    Stream<DynamicTest> anIdComesFirst() {
        return each(entity -> assertThat(entity.fields().stream().skip(1).map(Field::type))
                .as("Make the id of " + entity.name() + " its first field: formats name the record by it before they write the others")
                .noneMatch(type -> type instanceof Type.Identifier));
    }

    @TestFactory
    Stream<DynamicTest> aRecordWithinARecordHasSomethingThatIsAlwaysThere() {
        return each(entity -> {
            boolean chosen = CHOICES.stream().anyMatch(choice -> choice.cases().contains(entity));
            assertThat(chosen || entity.fields().stream().anyMatch(field -> !field.type().optional()))
                    .as("Give " + entity.name() + " a field that is not optional: in a row of cells, a record without any value cannot be told from no record")
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> aReferenceToARecordNamesAKindOfRecord() {
        List<String> records = Catalogue.ENTITIES.stream().<String>map(Entity::name).toList();
        return each(entity -> entity.fields().stream()
                .map(field -> bare(field.type()))
                .filter(type -> type instanceof Type.Reference to && to.scope() == Type.Scope.CORPUS)
                .forEach(type -> assertThat(records).as("Use a name of Catalogue.ENTITIES in the references of " + entity.name())
                        .contains(((Type.Reference) type).target())));
    }

    @Test
    void casesThatShareAFieldNameShareItsType() {
        for (Type.Choice<?> choice : CHOICES) {
            Map<String, Type<?>> types = new HashMap<>();
            choice.cases().stream().flatMap(entity -> entity.fields().stream()).forEach(field ->
                assertThat(types.computeIfAbsent(field.name(), name -> bare(field.type())))
                        .as("Rename " + field.name() + " in one case of " + choice.name() + ": the cases share a column")
                        .isEqualTo(bare(field.type())));
        }
    }

    @Test
    void namesOfRecordsAreUnique() {
        assertThat(ENTITIES.stream().filter(entity -> CHOICES.stream().noneMatch(choice -> choice.cases().contains(entity))).map(Entity::name))
                .as("Give each record outside the choices a name of its own").doesNotHaveDuplicates();
    }

    @Test
    void everyTermOfEveryCodeListSaysWhatItMeans() {
        assertThat(LISTS).isNotEmpty().allSatisfy(list -> {
            assertThat(list.terms()).as("List all constants of " + list.name())
                    .hasSameSizeAs(list.terms().getFirst().getDeclaringClass().getEnumConstants());
            assertThat(list.terms()).as("Write each doc of " + list.name() + " as a sentence").allMatch(term -> term.doc().matches("[A-Z][^|\"]+[.]"));
        });
    }

    @Test
    void everyRecordOfTheModelIsReachableFromTheCatalogue() {
        assertThat(ENTITIES.size()).as("Entities found; if you removed some on purpose, lower the number").isGreaterThanOrEqualTo(50);
    }

    private static Type<?> bare(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> bare(maybe.of());
            case Type.Many<?> many -> bare(many.of());
            default -> type;
        };
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Entity<?>> check) {
        return ENTITIES.stream().map(entity -> DynamicTest.dynamicTest(entity.type().getSimpleName(), () -> check.accept(entity)));
    }
}
