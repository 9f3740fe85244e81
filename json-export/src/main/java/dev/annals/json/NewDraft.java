package dev.annals.json;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Source;
import dev.annals.json.draft.DraftBeginning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A draft to be filled in: its mark, the articles at hand as sources, and a worked example that is not read.
public final class NewDraft {

    private static final String EXAMPLE = "worked-example.json";

    private NewDraft() {}

    /// The text of one, with these sources.
    public static String of(List<Source> sources) {
        return DraftBeginning.of(sources, example());
    }

    private static String example() {
        try (InputStream in = Objects.requireNonNull(NewDraft.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UnreadableInput(EXAMPLE, e);
        }
    }
}
