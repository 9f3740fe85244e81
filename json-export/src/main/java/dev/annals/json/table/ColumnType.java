package dev.annals.json.table;

/// What the values of a column are, and what that is called where tables are loaded.
enum ColumnType {
    /// An id or a code, compared as a whole.
    KEY("VARCHAR", "text", "STRING", "string"),
    /// Running text.
    TEXT("VARCHAR", "text", "STRING", "string"),
    /// A whole number up to 2^63-1.
    COUNT("BIGINT", "bigint", "INT64", "integer"),
    /// A decimal number; only PostgreSQL keeps more digits than a double has.
    DECIMAL("DOUBLE", "numeric", "FLOAT64", "number"),
    /// True or false.
    FLAG("BOOLEAN", "boolean", "BOOL", "boolean"),
    /// A day, YYYY-MM-DD.
    DAY("DATE", "date", "DATE", "date");

    private final String duckDb;
    private final String postgres;
    private final String bigQuery;
    private final String frictionless;

    ColumnType(String duckDb, String postgres, String bigQuery, String frictionless) {
        this.duckDb = duckDb;
        this.postgres = postgres;
        this.bigQuery = bigQuery;
        this.frictionless = frictionless;
    }

    String duckDb() {
        return duckDb;
    }

    String postgres() {
        return postgres;
    }

    String bigQuery() {
        return bigQuery;
    }

    String frictionless() {
        return frictionless;
    }
}
