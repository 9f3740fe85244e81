package dev.annals.importers.mapping;

import dev.annals.core.format.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A mapping that headings and a look at values suggest.
///
/// @param yaml the mapping
/// @param open what has to be looked at
public record Proposal(String yaml, List<String> open) {

    private static final Set<String> TRIED = Set.of("killed", "injured", "date", "date_from", "date_to", "latitude", "longitude");
    private static final Synonyms KINDS = Synonyms.named("kinds");

    /// For the table in an input.
    public static Proposal of(Input input) {
        return new Making(input.name()).propose(TableLook.of(input));
    }

    private static final class Making {

        private final String name;
        private final StringBuilder yaml = new StringBuilder();
        private final List<String> open = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> repeated = new HashSet<>();
        private long dayFirst;
        private long monthFirst;
        private boolean doubtful;

        Making(String name) {
            this.name = name;
        }

        Proposal propose(TableLook table) {
            table.columns().stream().filter(column -> !column.heading().isEmpty() && seen.add(column.heading())).forEach(this::column);
            headings(table);
            table.unlikely().first().ifPresent(row -> open.add("line " + row.line() + " of the table " + table.unlikely().message()));
            String order = order();
            if (!taken.contains("title")) {
                open.add("no column is the title: what stands in other columns makes one");
            }
            if (!taken.contains("date") && !taken.contains("date_from")) {
                open.add("no column is the date");
            }
            return new Proposal("# What the columns of " + name.replaceAll("\\p{Cntrl}", " ") + " mean, as their headings and "
                    + String.format(Locale.ROOT, "%,d", table.rows()) + " rows suggest: look through it.\n" + order + "columns:\n" + yaml, open);
        }

        /// What has no heading of its own is in no mapping.
        private void headings(TableLook table) {
            table.columns().stream().map(ColumnLook::heading).filter(heading -> !heading.isEmpty() && !repeated.add(heading)).distinct()
                    .forEach(heading -> open.add(quoted(heading) + " stands over several columns: the mapping is of the first, the others stay in the raw row"));
            long filled = table.columns().stream().filter(column -> column.heading().isEmpty() && !column.values().isEmpty()).count();
            if (filled > 0) {
                open.add((filled == 1 ? "a column without a heading has" : String.format(Locale.ROOT, "%,d columns without a heading have", filled)) + " values, which stay in the raw row" + (filled < table.columns().size() - filled ? ""
                        : ": headings have to be the first row, so take out what stands above them, and make the mapping again"));
            }
        }

        private String order() {
            if (dayFirst > 0 != monthFirst > 0) {
                return "day-order: " + (dayFirst > 0 ? "day-first" : "month-first") + "\n";
            }
            if (doubtful) {
                open.add("nothing shows whether the day or the month comes first: write day-order: day-first, or month-first");
                return "# day-order: day-first, or month-first? Nothing in the values shows it, and dates that can be read in two ways are told as errors.\n";
            }
            return "";
        }

        private void column(ColumnLook column) {
            Optional<String> field = column.field();
            Optional<String> against = field.flatMap(found -> against(found, column));
            if (field.isEmpty() || against.isPresent()) {
                String why = against.orElse("no field is called so");
                yaml.append("  ").append(quoted(column.heading())).append(":   # stays in the raw row: ").append(why).append('\n');
                open.add(quoted(column.heading()) + " was not placed: " + why);
                return;
            }
            taken.add(field.get());
            if (field.get().startsWith("date")) {
                dayFirst += column.dayFirst();
                monthFirst += column.monthFirst();
                doubtful |= column.isDoubtful();
            }
            if (field.get().equals("kind")) {
                kinds(column);
            } else {
                place(field.get(), column);
            }
        }

        /// Why a column is not what its heading says.
        private Optional<String> against(String field, ColumnLook column) {
            if (taken.contains(field)) {
                return Optional.of("another column is " + field + " already");
            }
            return switch (field) {
                case "id" -> Optional.of("its values come more than once, and are no ids").filter(why -> column.repeats());
                case "kind" -> Optional.of("it has more than " + ColumnLook.CODES + " values").filter(why -> column.values().size() > ColumnLook.CODES);
                default -> TRIED.contains(field) ? misfit(field, column, false) : Optional.empty();
            };
        }

        /// What of a column is not what its heading says: most of its values, or fewer, which the import tells one by one.
        private static Optional<String> misfit(String field, ColumnLook column, boolean few) {
            ValuesTried tried = field.startsWith("date") ? column.dates() : field.endsWith("itude") ? column.coordinates() : column.amounts();
            String what = field.startsWith("date") ? "no date" : field.endsWith("itude") ? "no coordinate" : "no amount";
            return tried.refused().filter(value -> tried.isMostlyRead() == few).map(value -> quoted(value) + " is " + what);
        }

        /// A column of which some values are something else is placed, as the import tells each of these.
        private void place(String field, ColumnLook column) {
            Optional<String> few = TRIED.contains(field) ? misfit(field, column, true) : Optional.empty();
            yaml.append("  ").append(quoted(column.heading())).append(": ").append(field).append(few.map(why -> "   # but " + why).orElse("")).append('\n');
            few.ifPresent(why -> open.add(quoted(column.heading()) + " is placed as " + field + ", but " + why + ", which the import will tell"));
        }

        private void kinds(ColumnLook column) {
            yaml.append("  ").append(quoted(column.heading())).append(":\n    field: kind\n    codes:\n");
            for (String value : column.values()) {
                Optional<String> kind = KINDS.within(value);
                yaml.append("      ").append(quoted(value)).append(": ").append(kind.orElse("other")).append(kind.isEmpty() ? "   # not known" : "").append('\n');
                if (kind.isEmpty()) {
                    open.add(quoted(value) + " of " + quoted(column.heading()) + " is no kind of event that is known; other stands there");
                }
            }
            if (column.values().isEmpty()) {
                yaml.append("      {}\n");
            }
        }

        /// In double quotes (YAML 1.2, section 7.3.1), on one line.
        private static String quoted(String text) {
            var quoted = new StringBuilder("\"");
            text.codePoints().forEach(c -> {
                if (c == '"' || c == '\\') {
                    quoted.append('\\').appendCodePoint(c);
                } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
                } else {
                    quoted.appendCodePoint(c);
                }
            });
            return quoted.append('"').toString();
        }
    }
}
