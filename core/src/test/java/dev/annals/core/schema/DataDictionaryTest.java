package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    private static final Path COMMITTED = Path.of("..", "schema", "dictionary.md");

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        String page = DataDictionary.of("Annals data dictionary", Catalogue.ENTITIES);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, page);
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(page);
    }
}
