package dev.annals.excel.view;

import static dev.annals.core.schema.Types.DAY;
import static dev.annals.core.schema.Types.DECIMAL;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.Appearance;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.Naming;
import dev.annals.excel.layout.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a sheet that is made from others; none of them is read back.
final class ViewColumns {

    private static final String INSTEAD = "This sheet is made from others; change the rows there instead.";

    private final List<SheetColumn> columns = new ArrayList<>();

    SheetColumn day(String title, String doc) {
        return add(title, doc, DAY, new Appearance(Look.DAY, 12));
    }

    SheetColumn words(String title, String doc, int width) {
        return add(title, doc, TEXT, new Appearance(Look.PLAIN, width));
    }

    SheetColumn prose(String title, String doc, int width) {
        return add(title, doc, TEXT, new Appearance(Look.TEXT, width));
    }

    SheetColumn number(String title, String doc) {
        return add(title, doc, DECIMAL, new Appearance(Look.AMOUNT, 20));
    }

    /// A column for the values of a field, without line breaks in its texts.
    SheetColumn of(Field<?, ?> field) {
        return add(Naming.words(field.name()), field.doc(), field.type(), appearance(field.type()));
    }

    private static Appearance appearance(Type<?> type) {
        return type instanceof Type.Maybe<?> maybe ? appearance(maybe.of()) : type.equals(TEXT) ? new Appearance(Look.PLAIN, 24) : Appearance.ofKey(type);
    }

    private SheetColumn add(String title, String doc, Type<?> type, Appearance appearance) {
        var column = new SheetColumn(columns.size(), title, doc, type, false, Optional.of(INSTEAD), appearance);
        columns.add(column);
        return column;
    }

    boolean hasTitle(String title) {
        return columns.stream().anyMatch(column -> column.title().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT)));
    }

    List<SheetColumn> all() {
        return List.copyOf(columns);
    }
}
