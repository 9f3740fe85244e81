package dev.annals.core.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/// The formats of all [families][FormatFamily] on the class path.
public final class Formats {

    private Formats() {}

    /// All validators.
    public static List<Validator> validators() {
        return all(FormatFamily::validators).toList();
    }

    /// All formats for a single table, by name.
    public static List<TableFormat> tableFormats() {
        return byName(FormatFamily::tableFormats, TableFormat::format);
    }

    /// The importers that take an input for theirs by its content: by the tables within it, or else by its beginning.
    public static List<Importer> recognising(Input input) {
        List<Importer> importers = importers();
        List<Importer> ofTables = tables(input).stream()
                .flatMap(table -> recognising(Head.of(table.rows()), importers)).distinct().toList();
        return ofTables.isEmpty() ? recognising(Head.of(input), importers).toList() : ofTables;
    }

    private static Stream<Importer> recognising(Head head, List<Importer> importers) {
        return importers.stream().filter(importer -> importer.recognises(head));
    }

    /// The tables within an input that is no table itself.
    public static List<TableReader.Table> tables(Input input) {
        return all(FormatFamily::tableReaders).flatMap(reader -> reader.tables(input).stream()).toList();
    }

    /// All importers, by the name of their format.
    public static List<Importer> importers() {
        return byName(FormatFamily::importers, Importer::format);
    }

    /// All exporters, by the name of their format.
    public static List<Exporter> exporters() {
        return byName(FormatFamily::exporters, Exporter::format);
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

    private static <T> List<T> byName(Function<FormatFamily, List<T>> members, Function<T, Format> format) {
        return all(members).sorted(Comparator.comparing(member -> format.apply(member).name())).toList();
    }

    private static <T> Stream<T> all(Function<FormatFamily, List<T>> members) {
        return ServiceLoader.load(FormatFamily.class).stream().map(ServiceLoader.Provider::get).map(members).flatMap(List::stream);
    }
}
