package dev.annals.core.model;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// The passage of a source that says it; the passage itself stays with whoever holds the source.
public record Evidence(String source, long start, long end, String sha256) {

    public static final Field<Evidence, String> SOURCE = new Field<>("source", "The source.", reference("source"), Evidence::source);
    public static final Field<Evidence, Long> START =
            new Field<>("start", "Where the passage begins: how many Unicode code points stand before it.", COUNT, Evidence::start);
    public static final Field<Evidence, Long> END =
            new Field<>("end", "Where the passage ends: how many Unicode code points stand before its end.", COUNT, Evidence::end);
    public static final Field<Evidence, String> SHA256 =
            new Field<>("sha256", "The SHA-256 of the passage in UTF-8, in lower-case hexadecimal.", TEXT, Evidence::sha256);

    /// The schema of this record.
    public static final Entity<Evidence> ENTITY = new Entity<>(
            Evidence.class, "evidence", "The passage of a source that says it; the passage itself stays with whoever holds the source.",
            List.of(SOURCE, START, END, SHA256),
            row -> new Evidence(row.get(SOURCE), row.get(START), row.get(END), row.get(SHA256)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Evidence {
        source = Require.identifier(SOURCE, source);
        start = Require.count(START, start);
        end = Require.count(END, end);
        sha256 = Require.text(SHA256, sha256);
        Require.that(END, end, end > start, "is not after the start, " + start);
        Require.sha256(SHA256, sha256);
    }
}
