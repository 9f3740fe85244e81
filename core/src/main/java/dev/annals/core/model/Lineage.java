package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Where a record was taken from.
public record Lineage(String dataset, Optional<String> version, Optional<String> localId, Optional<String> note) {

    public static final Field<Lineage, String> DATASET = new Field<>("dataset", "The dataset.", TEXT, Lineage::dataset);
    public static final Field<Lineage, Optional<String>> VERSION =
            new Field<>("version", "The version of the dataset.", maybe(TEXT), Lineage::version);
    public static final Field<Lineage, Optional<String>> LOCAL_ID =
            new Field<>("localId", "The id of the record in the dataset.", maybe(TEXT), Lineage::localId);
    public static final Field<Lineage, Optional<String>> NOTE =
            new Field<>("note", "What was done to the record on the way.", maybe(TEXT), Lineage::note);

    /// The schema of this record.
    public static final Entity<Lineage> ENTITY = new Entity<>(
            Lineage.class, "lineage", "Where a record was taken from.",
            List.of(DATASET, VERSION, LOCAL_ID, NOTE),
            row -> new Lineage(row.get(DATASET), row.get(VERSION), row.get(LOCAL_ID), row.get(NOTE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Lineage {
        dataset = Require.text(DATASET, dataset);
        version = Require.optionalText(VERSION, version);
        localId = Require.optionalText(LOCAL_ID, localId);
        note = Require.optionalText(NOTE, note);
    }
}
