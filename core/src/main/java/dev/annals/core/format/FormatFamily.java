package dev.annals.core.format;

import java.util.List;

/// The formats of a module; each module names one in `META-INF/services`, and [java.util.ServiceLoader] finds it.
public interface FormatFamily {

    /// What it can write.
    default List<Exporter> exporters() {
        return List.of();
    }

    /// What it can read.
    default List<Importer> importers() {
        return List.of();
    }

    /// What it can check by rules of its formats.
    default List<Validator> validators() {
        return List.of();
    }

    /// How it can write a single table.
    default List<TableFormat> tableFormats() {
        return List.of();
    }

    /// In which of its files it finds tables of others.
    default List<TableReader> tableReaders() {
        return List.of();
    }
}
