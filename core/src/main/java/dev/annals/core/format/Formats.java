package dev.annals.core.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The importers and exporters on the class path.
public final class Formats {

    private Formats() {}

    /// All validators.
    public static List<Validator> validators() {
        return ServiceLoader.load(Validator.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    /// All formats for a single table, by name.
    public static List<TableFormat> tableFormats() {
        return ServiceLoader.load(TableFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(table -> table.format().name()))
                .toList();
    }

    /// The importers that take an input for theirs by its content.
    public static List<Importer> recognising(Input input) {
        Head head = Head.of(input);
        return importers().stream().filter(importer -> importer.recognises(head)).toList();
    }

    /// All importers, by the name of their format.
    public static List<Importer> importers() {
        return ServiceLoader.load(Importer.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(importer -> importer.format().name()))
                .toList();
    }

    /// All exporters, by the name of their format.
    public static List<Exporter> exporters() {
        return ServiceLoader.load(Exporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(exporter -> exporter.format().name()))
                .toList();
    }

    /// The importer for a format or a file name.
    public static Optional<Importer> importer(String nameOrFile) {
        return importers().stream().filter(importer -> is(importer.format(), nameOrFile)).findFirst();
    }

    /// The exporter for a format or a file name.
    public static Optional<Exporter> exporter(String nameOrFile) {
        return exporters().stream().filter(exporter -> is(exporter.format(), nameOrFile)).findFirst();
    }

    private static boolean is(Format format, String nameOrFile) {
        return format.name().equals(nameOrFile) || format.fits(nameOrFile);
    }
}
