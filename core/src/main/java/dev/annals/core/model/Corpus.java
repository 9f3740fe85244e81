package dev.annals.core.model;

import static dev.annals.core.schema.Types.COUNT;
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
        Optional<Long> model,
        String title,
        Optional<String> summary,
        Optional<String> subset,
        Optional<String> licence,
        Optional<LocalDate> created,
        Optional<String> base,
        List<CodeScheme> schemes)
        implements CorpusRecord {

    /// The version of the model, of its fields and codes; files of version 1 do not say it.
    public static final long MODEL_VERSION = 2;

    public static final Field<Corpus, String> ID = new Field<>("id", "The id of the corpus.", IDENTIFIER, Corpus::id);
    public static final Field<Corpus, Optional<Long>> MODEL =
            new Field<>("model", "The version of the model in which the corpus is written; none is version 1.", maybe(COUNT), Corpus::model);
    public static final Field<Corpus, String> TITLE = new Field<>("title", "The title.", TEXT, Corpus::title);
    public static final Field<Corpus, Optional<String>> SUMMARY =
            new Field<>("summary", "What the corpus holds, in a few sentences.", maybe(TEXT), Corpus::summary);
    public static final Field<Corpus, Optional<String>> SUBSET =
            new Field<>("subset",
                    "What was asked for where the corpus is a part of a larger one, as options of annals export; what it lacks was left out, not deleted.",
                    maybe(TEXT), Corpus::subset);
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
            List.of(ID, MODEL, TITLE, SUMMARY, SUBSET, LICENCE, CREATED, BASE, SCHEMES),
            row -> new Corpus(
                    row.get(ID), row.get(MODEL), row.get(TITLE), row.get(SUMMARY), row.get(SUBSET),
                    row.get(LICENCE), row.get(CREATED), row.get(BASE), row.get(SCHEMES)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    ///
    /// What was read from an older version is of the present one from here on: each version only adds to the one before. A newer one is
    /// refused, because nobody knows here what it says.
    public Corpus {
        id = Require.identifier(ID, id);
        model = Optional.of(Require.known(MODEL, model, MODEL_VERSION));
        title = Require.text(TITLE, title);
        summary = Require.optionalText(SUMMARY, summary);
        subset = Require.optionalText(SUBSET, subset);
        licence = Require.optionalText(LICENCE, licence);
        created = Require.optionalDay(CREATED, created);
        base = Require.optionalText(BASE, base);
        schemes = Require.distinct(SCHEMES, schemes, CodeScheme.ID);
    }

    /// In the present version of the model.
    public Corpus(
            String id,
            String title,
            Optional<String> summary,
            Optional<String> licence,
            Optional<LocalDate> created,
            Optional<String> base,
            List<CodeScheme> schemes) {
        this(id, Optional.of(MODEL_VERSION), title, summary, Optional.empty(), licence, created, base, schemes);
    }

    /// The description of a part of this corpus.
    public Corpus part(String titleOfPart, String summaryOfPart, String askedFor) {
        return new Corpus(
                id, model, titleOfPart, Optional.of(summaryOfPart), Optional.of(askedFor), licence, created, base, schemes);
    }
}
