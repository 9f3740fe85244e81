package dev.annals.core.model;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A document that says something: an article, a report, a file of a dataset.
public record Source(
        String id,
        Optional<String> publisher,
        Optional<String> title,
        Optional<When> published,
        Optional<String> url,
        Optional<String> language,
        Optional<String> sha256,
        Optional<Long> length,
        Optional<String> file,
        Optional<String> header)
        implements CorpusRecord {

    public static final Field<Source, String> ID = new Field<>("id", "The id of the source.", IDENTIFIER, Source::id);
    public static final Field<Source, Optional<String>> PUBLISHER =
            new Field<>("publisher", "Who published it, as it names itself.", maybe(TEXT), Source::publisher);
    public static final Field<Source, Optional<String>> TITLE =
            new Field<>("title", "The title; in our words where the original is not ours to copy.", maybe(TEXT), Source::title);
    public static final Field<Source, Optional<When>> PUBLISHED =
            new Field<>("published", "When it was published.", maybe(nested(When.ENTITY)), Source::published);
    public static final Field<Source, Optional<String>> URL = new Field<>("url", "Where it can be found.", maybe(TEXT), Source::url);
    public static final Field<Source, Optional<String>> LANGUAGE =
            new Field<>("language", "The language, as a BCP 47 tag such as en.", maybe(TEXT), Source::language);
    public static final Field<Source, Optional<String>> SHA256 =
            new Field<>("sha256", "The SHA-256 of the file, in lower-case hexadecimal.", maybe(TEXT), Source::sha256);
    public static final Field<Source, Optional<Long>> LENGTH =
            new Field<>("length", "The length of its text in Unicode code points.", maybe(COUNT), Source::length);
    public static final Field<Source, Optional<String>> FILE =
            new Field<>("file", "The name of the file that held the text.", maybe(TEXT), Source::file);
    public static final Field<Source, Optional<String>> HEADER =
            new Field<>("header", "The raw header row, where the source is a table.", maybe(TEXT), Source::header);

    /// The schema of this record.
    public static final Entity<Source> ENTITY = new Entity<>(
            Source.class, "source", "A document that says something: an article, a report, a file of a dataset.",
            List.of(ID, PUBLISHER, TITLE, PUBLISHED, URL, LANGUAGE, SHA256, LENGTH, FILE, HEADER),
            row -> new Source(
                    row.get(ID), row.get(PUBLISHER), row.get(TITLE), row.get(PUBLISHED), row.get(URL),
                    row.get(LANGUAGE), row.get(SHA256), row.get(LENGTH), row.get(FILE), row.get(HEADER)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Source {
        id = Require.identifier(ID, id);
        publisher = Require.optionalText(PUBLISHER, publisher);
        title = Require.optionalText(TITLE, title);
        url = Require.optionalText(URL, url);
        language = Require.optionalText(LANGUAGE, language);
        sha256 = Require.optionalText(SHA256, sha256);
        length = Require.optionalCount(LENGTH, length);
        file = Require.optionalText(FILE, file);
        header = Require.optionalText(HEADER, header);
        sha256.ifPresent(hash -> Require.sha256(SHA256, hash));
    }
}
