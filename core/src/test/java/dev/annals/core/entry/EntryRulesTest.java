package dev.annals.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

    private static final Path COMMITTED = Path.of("..", "schema", "dictionary.md");

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        String page = EntryRules.dictionary();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, page);
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(page);
    }
}
