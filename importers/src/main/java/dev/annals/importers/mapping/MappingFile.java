package dev.annals.importers.mapping;

import dev.annals.core.entry.NearestNames;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cell.DayOrder;
import dev.annals.importers.column.DatasetColumn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads a mapping from YAML, and tells all that is wrong with it at once.
public final class MappingFile {

    private static final Set<String> MEMBERS = Set.of("title", "columns", "constants", "day-order");
    private static final Set<String> OF_COLUMNS = Set.of("field", "codes");

    private final String file;
    private final List<Notice> wrong = new ArrayList<>();
    private final List<MappedColumn> columns = new ArrayList<>();
    private final Map<DatasetColumn, String> taken = new HashMap<>();
    private final Map<DatasetColumn, String> constants = new HashMap<>();
    private DayOrder dayOrder = DayOrder.UNDECIDED;
    private String title;

    private MappingFile(String file) {
        this.file = file;
        this.title = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replaceFirst("(?<=.)(\\.mapping)?\\.ya?ml$", "");
    }

    /// The mapping in a file; throws [UnsupportedOption].
    public static TableMapping read(Input input) {
        var mapping = new MappingFile(input.name());
        LoadSettings settings = LoadSettings.builder().setLabel(input.name()).build();
        try (InputStream first = input.open(); InputStream in = input.open()) {
            if (mapping.isShallow(new Parse(settings).parseInputStream(first))) {
                mapping.read(new Compose(settings).composeInputStream(in));
            }
        } catch (MarkedYamlEngineException e) {
            mapping.tell(e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L), "", "", "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            mapping.tell(0, "", "", "is no YAML in UTF-8, and so no mapping; annals map makes one of a table: " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
        if (!mapping.wrong.isEmpty()) {
            throw refused(mapping.wrong);
        }
        return new TableMapping(mapping.file, mapping.title, mapping.columns, mapping.constants, mapping.dayOrder);
    }

    /// What is put together of the events of a file goes as deep into the stack as they lie within each other.
    private boolean isShallow(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > Limits.of(Limit.NESTING)) {
                tell(event.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L), "", "",
                        "is nested deeper than " + Limits.of(Limit.NESTING) + " levels" + Limits.reached(Limit.NESTING));
                return false;
            }
        }
        return true;
    }

    private void read(Optional<Node> root) {
        if (root.isEmpty() || !(root.get() instanceof MappingNode top)) {
            tell(1, "", "", "is no mapping; it begins with columns: and has a line HEADING: FIELD for each column");
            return;
        }
        members(top, MEMBERS, (name, node) -> {
            switch (name) {
                case "columns" -> each(node, "columns", this::column);
                case "constants" -> each(node, "constants", this::constant);
                case "day-order" -> order(node);
                case "title" -> title(node);
                default -> { }
            }
        });
        if (columns.stream().noneMatch(column -> column.field().isPresent()) && wrong.isEmpty()) {
            tell(line(top), "columns", "", "maps no column to a field");
        }
    }

    private void members(MappingNode node, Set<String> known, BiConsumer<String, Node> taker) {
        each(node, "", (name, value) -> {
            if (known.contains(name)) {
                taker.accept(name, value);
            } else {
                tell(line(value), "", name, "is none of " + String.join(", ", known.stream().sorted().toList()) + ". " + near(name, known.stream().toList()));
            }
        });
    }

    private void each(Node node, String what, BiConsumer<String, Node> taker) {
        if (!(node instanceof MappingNode mapping)) {
            tell(line(node), what, text(node), "is no list of lines NAME: VALUE");
            return;
        }
        mapping.getValue().forEach(tuple -> taker.accept(text(tuple.getKeyNode()), tuple.getValueNode()));
    }

    private void column(String heading, Node node) {
        if (isNothing(node)) {
            columns.add(new MappedColumn(heading, Optional.empty(), Map.of(), line(node)));
            return;
        }
        if (node instanceof ScalarNode) {
            field(heading, node).ifPresent(field -> columns.add(new MappedColumn(heading, Optional.of(field), Map.of(), line(node))));
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            tell(line(node), heading, "", "is neither a field nor lines field: and codes:");
            return;
        }
        var parts = new HashMap<String, Node>();
        members(mapping, OF_COLUMNS, parts::put);
        Node named = parts.get("field");
        if (named == null) {
            tell(line(node), heading, "", "has no line field:");
            return;
        }
        field(heading, named).ifPresent(field -> columns.add(new MappedColumn(
                heading, Optional.of(field), Optional.ofNullable(parts.get("codes")).map(codes -> codes(field, codes)).orElse(Map.of()), line(named))));
    }

    private Optional<DatasetColumn> field(String heading, Node node) {
        return field(heading, text(node), line(node));
    }

    private Optional<DatasetColumn> field(String heading, String name, long line) {
        Optional<DatasetColumn> field = MappedField.of(name);
        if (field.isEmpty()) {
            tell(line, heading, name, "is no field. " + near(name, MappedField.names()) + "There are " + String.join(", ", MappedField.names()));
            return field;
        }
        String other = taken.putIfAbsent(field.get(), heading);
        if (other != null) {
            tell(line, heading, name, "is what the column " + other + " is mapped to already: one column for each field");
            return Optional.empty();
        }
        return field;
    }

    private Map<String, String> codes(DatasetColumn field, Node node) {
        var codes = new LinkedHashMap<String, String>();
        each(node, field.name(), (value, code) -> {
            if (codes.put(value, code(field, code)) != null) {
                tell(line(code), field.name(), value, "is translated a second time");
            }
        });
        return codes;
    }

    private String code(DatasetColumn field, Node node) {
        String code = isNothing(node) ? "" : text(node);
        List<String> known = MappedField.codes(field);
        if (!code.isEmpty() && !known.isEmpty() && !known.contains(code)) {
            tell(line(node), field.name(), code, "is no code of " + field.name() + ". " + near(code, known) + "There are " + String.join(", ", known));
        }
        return code;
    }

    private void constant(String name, Node node) {
        if (isNothing(node)) {
            tell(line(node), "constants", name, "has no value");
            return;
        }
        field("constants", name, line(node)).ifPresent(field -> constants.put(field, code(field, node)));
    }

    private void order(Node node) {
        switch (text(node)) {
            case "day-first" -> dayOrder = DayOrder.DAY_FIRST;
            case "month-first" -> dayOrder = DayOrder.MONTH_FIRST;
            default -> tell(line(node), "day-order", text(node), "is neither day-first nor month-first");
        }
    }

    private void title(Node node) {
        title = WhiteSpace.stripped(text(node));
        if (title.isEmpty()) {
            tell(line(node), "title", "", "has no text");
        }
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL) || (text(node).isEmpty() && node instanceof ScalarNode);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static long line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L);
    }

    private static String near(String name, List<String> known) {
        var nearest = new NearestNames(name);
        known.forEach(nearest::see);
        return nearest.question();
    }

    /// All that is wrong, a line each.
    private static UnsupportedOption refused(List<Notice> wrong) {
        return new UnsupportedOption(wrong.stream().map(Notice::toString).collect(Collectors.joining("\n")));
    }

    private void tell(long line, String field, String value, String message) {
        wrong.add(Notice.of(Severity.ERROR, "mapping", file, "", new Problem(field, value, message.strip(), Position.of(line, 0))));
    }

    /// What is wrong with a mapping for a table of these headings; throws [UnsupportedOption].
    static void check(TableMapping mapping, Set<String> headings, String table) {
        var wrong = new ArrayList<Notice>();
        var seen = new HashSet<String>();
        for (MappedColumn column : mapping.columns()) {
            if (!headings.contains(column.heading())) {
                wrong.add(Notice.of(Severity.ERROR, "mapping", mapping.file(), "", new Problem(
                        "", column.heading(), ("is no column of " + table + ". " + near(column.heading(), List.copyOf(headings)) + "There are "
                                + String.join(", ", headings)).strip(), Position.of(column.line(), 0))));
            } else if (!seen.add(column.heading())) {
                wrong.add(Notice.of(Severity.ERROR, "mapping", mapping.file(), "", new Problem(
                        "", column.heading(), "is mapped a second time", Position.of(column.line(), 0))));
            }
        }
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
    }
}
