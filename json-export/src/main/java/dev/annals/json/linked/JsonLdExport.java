package dev.annals.json.linked;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes one document: the context, then the records as one list, each on a line of its own.
final class JsonLdExport implements Export {

    private final JsonGenerator out;
    private final JsonLdProfile profile;
    private final Optional<String> given;
    private Optional<JsonLdBase> begun = Optional.empty();
    private String before = "";

    /// The base of the corpus is used where none is given.
    JsonLdExport(OutputStream stream, JsonLdProfile profile, Optional<String> given) {
        this.out = Generators.open(stream, false);
        this.profile = profile;
        this.given = given;
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        Generators.attempt(() -> {
            JsonLdBase base = begun.orElseGet(() -> begin(given.orElseGet(() -> CorpusBase.of(record))));
            out.writeRaw(before);
            before = ",\n";
            Catalogue.write(record, new JsonLdSink(record, out, base));
        });
        return List.of();
    }

    private JsonLdBase begin(String base) {
        out.writeRaw("{\"@context\":");
        JsonText.write(profile.context(base), out);
        out.writeRaw(",\n\"@graph\":[\n");
        begun = Optional.of(new JsonLdBase(base));
        return begun.get();
    }

    @Override
    public void finish() throws IOException {
        Generators.attempt(() -> {
            if (begun.isEmpty()) {
                begin(given.orElse(CorpusBase.DEFAULT));
            }
            out.writeRaw("\n]}\n");
            out.flush();
        });
    }

    @Override
    public void close() throws IOException {
        Generators.attempt(out::close);
    }
}
