package dev.annals.core.model;

import static dev.annals.core.schema.Types.DAY;
import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The description of the corpus itself.
public record Corpus(
        String id,
        String title,
        Optional<String> summary,
        Optional<String> licence,
        Optional<LocalDate> created,
        Optional<String> base,
        List<CodeScheme> schemes)
        implements CorpusRecord {

    public static final Field<Corpus, String> ID = new Field<>("id", "The id of the corpus.", IDENTIFIER, Corpus::id);
    public static final Field<Corpus, String> TITLE = new Field<>("title", "The title.", TEXT, Corpus::title);
    public static final Field<Corpus, Optional<String>> SUMMARY =
            new Field<>("summary", "What the corpus holds, in a few sentences.", maybe(TEXT), Corpus::summary);
    public static final Field<Corpus, Optional<String>> LICENCE =
            new Field<>("licence", "The licence, as an SPDX identifier where there is one.", maybe(TEXT), Corpus::licence);
    public static final Field<Corpus, Optional<LocalDate>> CREATED =
            new Field<>("created", "The day on which the corpus was made.", maybe(DAY), Corpus::created);
    public static final Field<Corpus, Optional<String>> BASE =
            new Field<>("base", "The address under which its records have theirs when they become RDF.", maybe(TEXT), Corpus::base);
    public static final Field<Corpus, List<CodeScheme>> SCHEMES =
            new Field<>("schemes", "The schemes from which codes are taken.", many(nested(CodeScheme.ENTITY)), Corpus::schemes);

    /// The schema of this record.
    public static final Entity<Corpus> ENTITY = new Entity<>(
            Corpus.class, "corpus", "The description of the corpus itself.",
            List.of(ID, TITLE, SUMMARY, LICENCE, CREATED, BASE, SCHEMES),
            row -> new Corpus(
                    row.get(ID), row.get(TITLE), row.get(SUMMARY), row.get(LICENCE), row.get(CREATED),
                    row.get(BASE), row.get(SCHEMES)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Corpus {
        id = Require.identifier(ID, id);
        title = Require.text(TITLE, title);
        summary = Require.optionalText(SUMMARY, summary);
        licence = Require.optionalText(LICENCE, licence);
        created = Require.optionalDay(CREATED, created);
        base = Require.optionalText(BASE, base);
        schemes = Require.distinct(SCHEMES, schemes, CodeScheme.ID);
    }
}
