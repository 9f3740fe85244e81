package dev.annals.core.format;

import dev.annals.core.schema.Position;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Where a record was read.
///
/// @param file the name of the input
/// @param position where the record begins
/// @param raw gives the record as it was read; asked only when it is rejected later
/// @param places gives the place of a value by its path, such as `links/1/event`, or of what it lies within; asked only when something is wrong with it
public record Origin(String file, Position position, Supplier<String> raw, Places places) {

    /// Where the values of a record stand.
    @FunctionalInterface
    public interface Places {
        Position of(String path);
    }

    /// Of a record of whose values nobody knows more than where it begins.
    public Origin(String file, Position position, Supplier<String> raw) {
        this(file, position, raw, path -> position);
    }

    /// The place of a value.
    public Position at(String path) {
        return places.of(path);
    }

    /// The same record, as it is counted elsewhere.
    public Origin moved(UnaryOperator<Position> way) {
        return new Origin(file, way.apply(position), raw, path -> way.apply(places.of(path)));
    }
}
