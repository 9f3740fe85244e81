package dev.annals.core.model;

import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// How something is known: who said it, and where that is written.
public record Report(String id, Optional<String> summary, List<Hop> hops, List<Evidence> evidence, Optional<String> source) {

    public static final Field<Report, String> ID =
            new Field<>("id", "The name of the report within its record, such as r1.", IDENTIFIER, Report::id);
    public static final Field<Report, Optional<String>> SUMMARY =
            new Field<>("summary", "What this report says, above all where others differ.", maybe(TEXT), Report::summary);
    public static final Field<Report, List<Hop>> HOPS =
            new Field<>("hops",
                    "The chain of speakers, from the one that the source quotes to the original one; empty when the source says it itself.",
                    many(nested(Hop.ENTITY)), Report::hops);
    public static final Field<Report, List<Evidence>> EVIDENCE =
            new Field<>("evidence", "The passages that say it.", many(nested(Evidence.ENTITY)), Report::evidence);
    public static final Field<Report, Optional<String>> SOURCE =
            new Field<>("source", "The source that says it, where no passage of it is at hand.", maybe(reference("source")), Report::source);

    /// The schema of this record.
    public static final Entity<Report> ENTITY = new Entity<>(
            Report.class, "report", "How something is known: who said it, and where that is written.",
            List.of(ID, SUMMARY, HOPS, EVIDENCE, SOURCE),
            row -> new Report(row.get(ID), row.get(SUMMARY), row.get(HOPS), row.get(EVIDENCE), row.get(SOURCE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Report {
        id = Require.identifier(ID, id);
        summary = Require.optionalText(SUMMARY, summary);
        hops = List.copyOf(hops);
        evidence = List.copyOf(evidence);
        source = Require.optionalIdentifier(SOURCE, source);
    }

    /// A report whose passages tell the source, or of which none is known.
    public Report(String id, Optional<String> summary, List<Hop> hops, List<Evidence> evidence) {
        this(id, summary, hops, evidence, Optional.empty());
    }
}
