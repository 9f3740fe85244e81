package dev.annals.core.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.schema.DataDictionary;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTablePageTest {

    private static final Path COMMITTED = Path.of("..", "schema", "event-table.md");

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        String page = DataDictionary.of("The Event table", List.of(FlatEvent.ENTITY));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, page);
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(page);
    }

    @Test
    void everyColumnSaysWhatItIsInASentence() {
        assertThat(FlatEvent.ENTITY.fields()).extracting(Field::doc).allMatch(doc -> doc.matches("(?s)[A-Z][^|\"]+[.]"));
    }

    @Test
    void columnsHaveNamesThatDatabasesTake() {
        assertThat(FlatEvent.ENTITY.fields()).extracting(field -> SnakeCase.of(field.name())).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z_]{0,62}")).contains("killed_best", "first_url", "sub_kind");
    }

    @Test
    void everyComponentHasItsFieldInTheSameOrder() {
        assertThat(FlatEvent.ENTITY.fields()).extracting(Field::name)
                .containsExactlyElementsOf(List.of(FlatEvent.class.getRecordComponents()).stream().map(RecordComponent::getName).toList());
    }
}
