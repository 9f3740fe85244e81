package dev.annals.rdf;

import dev.annals.core.format.UnreadableInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A SPARQL query that comes with Annals.
///
/// @param name the name by which it is asked for
/// @param question what it answers
/// @param sparql the query; its first line is a comment with the question
public record ReadyQuery(String name, String question, String sparql) {

    private static final String FOLDER = "queries/";

    /// All queries, in the order in which they are offered.
    public static List<ReadyQuery> all() {
        return text("index.txt").lines().map(ReadyQuery::named).toList();
    }

    private static ReadyQuery named(String name) {
        String sparql = text(name + ".rq");
        String comment = sparql.lines().findFirst().orElse("");
        return new ReadyQuery(name, comment.substring(Math.min(2, comment.length())), sparql);
    }

    private static String text(String file) {
        try (InputStream in = ReadyQuery.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException("no such resource");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableInput(FOLDER + file, e);
        }
    }
}
