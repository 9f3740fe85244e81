package dev.annals.json.table;

import dev.annals.core.table.DataPackage;
import dev.annals.core.table.TableFile;
import java.util.List;

/// A file beside the tables that tells another tool how to load them.
enum Loader {
    /// A script for DuckDB.
    DUCKDB(".duckdb.sql"),
    /// A script for psql.
    POSTGRES(".postgres.sql"),
    /// For each table its file and its schema as `bq load` takes it.
    BIGQUERY(".bigquery.schema.json"),
    /// For each table its file and the body that creates its index.
    ELASTICSEARCH(".elasticsearch.mapping.json"),
    /// A Frictionless Data Package.
    DATA_PACKAGE(".datapackage.json");

    private final String ending;

    Loader(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    String content(List<TableFile> files) {
        return switch (this) {
            case DUCKDB -> SqlScripts.duckDb(files);
            case POSTGRES -> SqlScripts.postgres(files);
            case BIGQUERY -> LoaderSchemas.bigQuery(files);
            case ELASTICSEARCH -> LoaderSchemas.elasticsearch(files);
            case DATA_PACKAGE -> DataPackage.NDJSON.of(files);
        };
    }
}
