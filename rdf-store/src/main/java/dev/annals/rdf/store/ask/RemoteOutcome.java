package dev.annals.rdf.store.ask;

import dev.annals.core.scratch.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;

/// What a server answered: it is all here before any of it is used, so that an answer that breaks off is never taken for a whole one.
final class RemoteOutcome implements Outcome, AutoCloseable {

    private static final Set<Lang> GRAPHS = Set.of(Lang.NTRIPLES, Lang.TURTLE);

    static {
        JenaSystem.init(); // without it there are no readers of answers
    }

    private final Path file;
    private final InputStream content;
    private final Lang lang;

    private RemoteOutcome(Path file, Lang lang) throws IOException {
        this.file = file;
        this.lang = lang;
        this.content = Files.newInputStream(file);
    }

    /// The media types in which an answer is understood.
    static String accepted(Question question) {
        return question.asksForTriples() ? "application/n-triples, text/turtle;q=0.8" : "application/sparql-results+json";
    }

    /// The content of a response, which is read to its end.
    static RemoteOutcome of(HttpResponse<InputStream> response) throws IOException {
        Path file = Scratch.named(".answer");
        try (InputStream body = response.body()) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
            Lang lang = RDFLanguages.contentTypeToLang(type);
            return new RemoteOutcome(file, lang == null ? ResultSetLang.RS_JSON : lang);
        } catch (IOException e) {
            Scratch.discard(file);
            throw e;
        }
    }

    @Override
    public RowSet rows() {
        return reader().read(content, ARQ.getContext());
    }

    @Override
    public boolean truth() {
        return reader().readAny(content, ARQ.getContext()).booleanResult();
    }

    private RowSetReader reader() {
        return RowSetReader.createReader(ResultSetLang.isRegistered(lang) ? lang : ResultSetLang.RS_JSON);
    }

    @Override
    public Iterator<Triple> triples() {
        if (!GRAPHS.contains(lang)) { // other syntaxes can name files and addresses to be fetched, and nobody asked for them
            throw new RiotException("it is in " + lang.getName() + ", and N-Triples or Turtle was asked for");
        }
        Set<Triple> triples = new LinkedHashSet<>();
        RDFParser.source(content).lang(lang).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples.iterator();
    }

    /// The number in the only row.
    long number(String name) {
        return ((Number) rows().next().get(Var.alloc(name)).getLiteralValue()).longValue();
    }

    @Override
    public void close() {
        try {
            content.close();
            Scratch.discard(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
