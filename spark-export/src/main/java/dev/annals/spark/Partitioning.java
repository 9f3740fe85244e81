package dev.annals.spark;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.UnsupportedOption;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils;

/// By what rows of events lie in folders of their own, as readers of Hive's layout know them, or events in workbooks of their own: by a column of the Event table.
public enum Partitioning {
    /// All in one.
    NONE,
    /// By the year in which the event certainly was.
    YEAR,
    /// By the month in which it certainly was.
    MONTH,
    /// By the country where it happened.
    COUNTRY;

    /// Names of files may have 255 bytes, of which attempts, endings and checksums take some.
    private static final int LONGEST = 200;
    private static final int SHOWN = 60;

    /// The one of this name; throws [UnsupportedOption].
    static Partitioning of(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst().orElseThrow(() -> new UnsupportedOption(
                "Nothing is partitioned by " + name + ", but by " + Arrays.stream(values()).map(Partitioning::code).collect(Collectors.joining(", "))));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Optional<String> value(FlatEvent row) {
        return switch (this) {
            case NONE -> Optional.empty();
            case YEAR -> row.year().map(String::valueOf);
            case MONTH -> row.month();
            case COUNTRY -> row.country();
        };
    }

    /// The name of the workbook of an event, such as `year=2024`; nothing that a value may be called is the name of that of events without one.
    String workbook(FlatEvent row) {
        return value(row).isPresent() ? folder(row) : workbookOfOthers();
    }

    /// The name of the workbook of all that belongs to no value.
    String workbookOfOthers() {
        return this == NONE ? "corpus" : "without-" + code();
    }

    /// The folder of an event, such as `year=2024`; nothing where all lie in one.
    String folder(FlatEvent row) {
        return folder(value(row));
    }

    /// The folder of events of which it is not known.
    String folderOfUnknown() {
        return folder(Optional.empty());
    }

    private String folder(Optional<String> value) {
        return this == NONE ? "" : checked(ExternalCatalogUtils.getPartitionPathString(code(), value.orElse("")));
    }

    private String checked(String name) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            throw new UnsupportedOption("No file or folder can be called " + name.substring(0, SHOWN) + " and so on, which has " + length + " bytes, more than " + LONGEST
                    + "; shorten the name in the input, or do without a partition by " + code());
        }
        return name;
    }
}
