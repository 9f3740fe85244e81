package dev.annals.importers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What programs do to a file that they save again; the functions have no state.
@SuppressWarnings("ImmutableEnumChecker")
enum Habit {
    FLOATS("pandas: 2.0 for 2", cell -> cell.matches("-?[0-9]+") ? cell + ".0" : cell),
    APOSTROPHES("an apostrophe before each number", cell -> cell.matches("-?[0-9.]+") ? "'" + cell : cell),
    GROUPS("1,234 for 1234", cell -> cell.matches("[1-9][0-9]{3,}") ? String.format(Locale.ROOT, "%,d", Long.valueOf(cell)) : cell),
    FORMULAS("=\"1234\" for 1234", cell -> cell.matches("-?[0-9]+") ? "=\"" + cell + "\"" : cell),
    ERRORS("#NAME? for nothing", cell -> cell.isEmpty() ? "#NAME?" : cell),
    NOTHING("R: NA for nothing", cell -> cell.isEmpty() ? "NA" : cell),
    ZEROS("codes without leading zeros", cell -> cell.matches("0[0-9]+") ? cell.replaceFirst("^0+(?=[0-9])", "") : cell),
    MONTH_FIRST("dates as 3/5/2023", dates("M/d/uuuu")),
    DAY_FIRST("dates as 05/03/2023", dates("dd/MM/uuuu")),
    MONTH_NAMES("dates as 5-Mar-2023", dates("d-MMM-uuuu")),
    INVISIBLE("no-break spaces", cell -> cell.isEmpty() ? cell : cell + "\u00a0"),
    HEADINGS("headings in other letters", UnaryOperator.identity()),
    SEMICOLONS("semicolons", UnaryOperator.identity()),
    DECIMAL_COMMAS("semicolons and decimal commas", cell -> cell.matches("-?[0-9]+\\.[0-9]+") ? cell.replace('.', ',') : cell),
    TABS("tabs", UnaryOperator.identity()),
    ALL_QUOTED("everything in quotes", UnaryOperator.identity()),
    ANNOUNCED("a first line sep=;", UnaryOperator.identity()),
    UTF_16("UTF-16", UnaryOperator.identity()),
    WINDOWS("Windows-1252", UnaryOperator.identity()),
    RETURNS("carriage returns", UnaryOperator.identity()),
    EMPTY_ROWS("empty rows", UnaryOperator.identity());

    final String words;
    private final UnaryOperator<String> change;

    Habit(String words, UnaryOperator<String> change) {
        this.words = words;
        this.change = change;
    }

    private static UnaryOperator<String> dates(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        return cell -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(cell).format(format) : cell;
    }

    /// The columns to which it does something: those with a cell of its kind, or for numbers, those that have no others.
    List<Integer> columns(TableText file) {
        return file.places().filter(place -> isOfNumbers()
                        ? file.column(place).stream().allMatch(cell -> cell.isEmpty() || isOfItsKind(cell))
                        : file.column(place).stream().anyMatch(this::isOfItsKind))
                .boxed().toList();
    }

    private boolean isOfNumbers() {
        return this == FLOATS || this == APOSTROPHES || this == GROUPS || this == FORMULAS;
    }

    private boolean isOfItsKind(String cell) {
        return !change.apply(cell).equals(cell);
    }

    /// The file as the program saves it; its own separator is a comma or a tab.
    byte[] save(TableText file, char own) {
        TableText changed = file.with(columns(file), change);
        return switch (this) {
            case FLOATS, APOSTROPHES, GROUPS, FORMULAS, ERRORS, ZEROS, MONTH_FIRST, DAY_FIRST, MONTH_NAMES -> utf8(plain(changed, ','));
            case NOTHING -> utf8(changed.text(own, cell -> cell.equals("NA") || cell.matches("-?[0-9.]+") ? cell : TableText.quoted(cell)));
            case INVISIBLE -> utf8(plain(changed.headed(name -> "\u200b" + name + "\u00a0"), ','));
            case HEADINGS -> utf8(plain(file.headed(name -> name.toUpperCase(Locale.ROOT).replace('_', '.').replace(' ', '.')), ','));
            case SEMICOLONS, DECIMAL_COMMAS -> utf8(plain(changed, ';'));
            case TABS -> utf8(plain(changed, '\t'));
            case ALL_QUOTED -> utf8(changed.text(',', TableText::quoted));
            case ANNOUNCED -> utf8("sep=;\n" + plain(changed, ';'));
            case UTF_16 -> ("\uFEFF" + plain(changed, '\t')).getBytes(StandardCharsets.UTF_16LE);
            case WINDOWS -> plain(changed, ',').replace("topia", "t\u00f6pia\u2019s").getBytes(Charset.forName("windows-1252"));
            case RETURNS -> utf8(plain(withoutLines(changed), ',').replace('\n', '\r'));
            case EMPTY_ROWS -> utf8(plain(changed, ',') + ",".repeat(changed.rows().getFirst().size() - 1) + "\n");
        };
    }

    /// What the file holds, saved as it should be.
    byte[] clean(TableText file) {
        return switch (this) {
            case WINDOWS -> utf8(plain(file, ',').replace("topia", "t\u00f6pia\u2019s"));
            case RETURNS -> utf8(plain(withoutLines(file), ','));
            default -> utf8(plain(file, ','));
        };
    }

    private static TableText withoutLines(TableText file) {
        return file.with(file.places().boxed().toList(), cell -> cell.replace('\n', ' '));
    }

    private static String plain(TableText file, char separator) {
        return file.text(separator, TableText.whereNeeded(separator));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
