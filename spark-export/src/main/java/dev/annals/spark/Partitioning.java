package dev.annals.spark;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.UnsupportedOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils;

/// By what rows of events lie in folders of their own, as readers of Hive's layout know them: by a column of the Event table.
public enum Partitioning {
    /// All in one.
    NONE,
    /// By the year in which the event certainly was.
    YEAR,
    /// By the month in which it certainly was.
    MONTH,
    /// By the country where it happened.
    COUNTRY;

    /// The one of this name; throws [UnsupportedOption].
    static Partitioning of(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst().orElseThrow(() -> new UnsupportedOption(
                "Tables are not partitioned by " + name + ", but by " + Arrays.stream(values()).map(Partitioning::code).collect(Collectors.joining(", "))));
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

    /// The folder of an event, such as `year=2024`; nothing where all lie in one.
    String folder(FlatEvent row) {
        return folder(value(row));
    }

    /// The folder of events of which it is not known.
    String folderOfUnknown() {
        return folder(Optional.empty());
    }

    private String folder(Optional<String> value) {
        return this == NONE ? "" : ExternalCatalogUtils.getPartitionPathString(code(), value.orElse(""));
    }
}
