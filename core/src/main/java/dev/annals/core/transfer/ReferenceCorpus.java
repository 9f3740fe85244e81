package dev.annals.core.transfer;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The bundled corpus: events between China and Pakistan, most of them from 2021 to 2024, annotated from five articles.
public final class ReferenceCorpus {

    private static final String FOLDER = "/dev/annals/core/reference/";

    private ReferenceCorpus() {}

    /// Its files, to be read one after the other; canonical JSON.
    public static List<Input> inputs() {
        Input index = Input.resource(ReferenceCorpus.class, FOLDER + "index.txt");
        try (var reader = new BufferedReader(new InputStreamReader(index.open(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(name -> Input.resource(ReferenceCorpus.class, FOLDER + name))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableInput(index.name(), e);
        }
    }
}
