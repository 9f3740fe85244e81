package dev.annals.cli.terminal;

import dev.annals.core.format.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A module that is built by those who want its formats only, as its libraries are large or hold native code.
public enum OptionalModule {
    /// Parquet.
    PARQUET_EXPORT(10),
    /// SQLite and DuckDB.
    DATABASE_EXPORT(97);

    private final int megabytes;

    OptionalModule(int megabytes) {
        this.megabytes = megabytes;
    }

    /// Its folder in the sources.
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it can write.
    public List<Format> formats() {
        return switch (this) {
            case PARQUET_EXPORT -> List.of(new Format(
                    "parquet", "Parquet: the Event table, one event a row; or all tables, or whole records, in a folder", List.of(".parquet"), "application/vnd.apache.parquet"));
            case DATABASE_EXPORT -> List.of(
                    new Format("sqlite", "SQLite: a database of all tables, with keys and codes", List.of(".sqlite", ".sqlite3"), "application/vnd.sqlite3"),
                    new Format("duckdb", "DuckDB: a database of all tables, with keys and codes", List.of(".duckdb"), "application/vnd.duckdb"));
        };
    }

    /// The module that has a format, if it is an optional one.
    public static Optional<OptionalModule> of(String format) {
        return Arrays.stream(values()).filter(module -> module.formats().stream().anyMatch(each -> each.name().equals(format))).findFirst();
    }

    /// What to do where the module of a format or a file name is not there.
    public static Optional<String> howToGet(String nameOrFile) {
        return Arrays.stream(values())
                .filter(module -> module.formats().stream().anyMatch(format -> format.name().equals(nameOrFile) || format.fits(nameOrFile)))
                .map(module -> "Cannot write " + nameOrFile + " yet: build the optional module " + module.folder() + " (" + module.megabytes
                        + " MB) once, by mvn -q -pl " + module.folder() + " -am -Dmaven.test.skip=true package")
                .findFirst();
    }

    /// The formats of all modules.
    public static Stream<Format> all() {
        return Arrays.stream(values()).flatMap(module -> module.formats().stream());
    }
}
