package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The keys that tell what an object is must be free.
final class KeysTest {

    @Test
    void noRecordHasAFieldCalledType() {
        for (Entity<?> entity : Catalogue.ENTITIES) {
            assertThat(names(entity)).as("Rename the field of " + entity.name()).doesNotContain(JsonKeys.TYPE);
        }
    }

    @Test
    void noCaseOfAChoiceHasAFieldCalledKind() {
        Catalogue.ENTITIES.forEach(KeysTest::checkCases);
    }

    private static void checkCases(Entity<?> entity) {
        entity.fields().forEach(field -> checkCases(field.type()));
    }

    private static void checkCases(Type<?> type) {
        if (type instanceof Type.Maybe<?> maybe) {
            checkCases(maybe.of());
        } else if (type instanceof Type.Many<?> many) {
            checkCases(many.of());
        } else if (type instanceof Type.Nested<?> nested) {
            checkCases(nested.entity());
        } else if (type instanceof Type.Choice<?> choice) {
            for (Entity<?> entity : choice.cases()) {
                assertThat(names(entity)).as("Rename the field of " + entity.name()).doesNotContain(JsonKeys.KIND);
                checkCases(entity);
            }
        }
    }

    private static List<String> names(Entity<?> entity) {
        return entity.fields().stream().map(Field::name).toList();
    }
}
