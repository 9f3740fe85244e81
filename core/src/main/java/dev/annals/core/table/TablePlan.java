package dev.annals.core.table;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import dev.annals.core.schema.Type;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which tables the records of a corpus become, and which column holds which field; worked out from the schema.
public final class TablePlan {

    /// What stands behind the name of the column that holds the kind of a choice.
    private static final String KIND = "kind";
    /// The entity whose records stand in the main file.
    private static final Entity<?> MAIN = Event.ENTITY;

    private final Map<String, CorpusTable> tables = new LinkedHashMap<>();
    private final IdentityHashMap<Entity<?>, TableSlot.Rows> records = new IdentityHashMap<>();
    private final Map<String, CodeTable> codes = new LinkedHashMap<>();
    private int choices;

    private TablePlan() {}

    /// The plan for the records of a corpus.
    public static TablePlan ofCorpus() {
        var plan = new TablePlan();
        plan.add(MAIN);
        Catalogue.ENTITIES.stream().filter(entity -> !entity.equals(MAIN)).forEach(plan::add);
        return plan;
    }

    /// The same with the Event table, which needs no other.
    public static TablePlan ofCorpusAndEventTable() {
        TablePlan plan = ofCorpus();
        plan.add(FlatEvent.ENTITY, CorpusTable.beside(plan.of(MAIN).table(), TableName.of(FlatEvent.ENTITY.name()), FlatEvent.ENTITY.doc(), FlatEvent.ENTITY.name()));
        return plan;
    }

    /// The Event table alone.
    public static TablePlan ofEventTable() {
        var plan = new TablePlan();
        plan.add(FlatEvent.ENTITY);
        return plan;
    }

    /// The tables, that of the main file first.
    public Collection<CorpusTable> tables() {
        return tables.values();
    }

    /// The table of an entity, and where its fields go.
    public TableSlot.Rows of(Entity<?> entity) {
        return Objects.requireNonNull(records.get(entity), entity.name());
    }

    /// The tables of codes from which columns take theirs.
    public List<CodeTable> codes() {
        return tables().stream().flatMap(table -> table.columns().stream()).flatMap(column -> column.codes().stream()).distinct().toList();
    }

    private void add(Entity<?> entity) {
        add(entity, CorpusTable.ofRecords(TableName.of(entity.name()), entity.doc(), entity.name()));
    }

    private void add(Entity<?> entity, CorpusTable table) {
        tables.put(table.name(), table);
        String lists = entity.equals(MAIN) ? "" : SnakeCase.of(entity.name()) + "_";
        records.put(entity, new TableSlot.Rows(table, new Branch(table, lists).inner(entity, "")));
    }

    /// Lists of one name would be one table.
    private CodeTable list(CodeTable list) {
        CodeTable known = codes.computeIfAbsent(list.name(), name -> list);
        if (!known.equals(list)) {
            throw new IllegalStateException("Rename one of the lists that become the table " + list.name());
        }
        return known;
    }

    /// A table whose columns are being worked out, and what the names of the tables of its lists begin with.
    private final class Branch {
        private final CorpusTable table;
        private final String lists;

        private Branch(CorpusTable table, String lists) {
            this.table = table;
            this.lists = lists;
        }

        private TableSlot.Inner inner(Entity<?> entity, String prefix) {
            var slots = new IdentityHashMap<Field<?, ?>, TableSlot>();
            addFields(entity, prefix, "", slots);
            return new TableSlot.Inner(slots, -1);
        }

        private void addFields(Entity<?> entity, String prefix, String remark, IdentityHashMap<Field<?, ?>, TableSlot> slots) {
            for (Field<?, ?> field : entity.fields()) {
                slots.put(field, slot(field.type(), prefix + SnakeCase.of(field.name()), remark + field.doc()));
            }
            for (Field<?, ?> field : entity.derived()) {
                slots.put(field, slot(field.type(), prefix + SnakeCase.of(field.name()), remark + field.doc()));
            }
        }

        private TableSlot slot(Type<?> type, String name, String doc) {
            return switch (type) {
                case Type.Text text -> cell(name, doc, ColumnType.TEXT);
                case Type.Count count -> cell(name, doc, ColumnType.COUNT);
                case Type.Decimal decimal -> cell(name, doc, ColumnType.DECIMAL);
                case Type.Flag flag -> cell(name, doc, ColumnType.FLAG);
                case Type.Day day -> cell(name, doc, ColumnType.DAY);
                case Type.Identifier identifier -> cell(name, doc, ColumnType.KEY);
                case Type.Coded<?> coded -> cell(TableColumn.ofCodes(valueName(name), doc, list(CodeTable.of(coded.list()))));
                case Type.Reference to -> cell(new TableColumn(valueName(name), doc, ColumnType.KEY, target(to), Optional.empty()));
                case Type.Nested<?> nested -> inner(nested.entity(), prefix(name));
                case Type.Choice<?> choice -> choice(choice, prefix(name));
                case Type.Maybe<?> maybe -> slot(maybe.of(), name, doc);
                case Type.Many<?> many -> rows(many.of(), name, doc);
            };
        }

        private static Optional<String> target(Type.Reference to) {
            return to.scope() == Type.Scope.CORPUS ? Optional.of(to.target()) : Optional.empty();
        }

        private static String prefix(String name) {
            return name.isEmpty() ? "" : name + "_";
        }

        /// An element of a list has no name of its own.
        private static String valueName(String name) {
            return name.isEmpty() ? "value" : name;
        }

        private TableSlot cell(String name, String doc, ColumnType type) {
            return cell(new TableColumn(valueName(name), doc, type));
        }

        private TableSlot cell(TableColumn column) {
            return new TableSlot.Cell(table.add(column, choices > 0));
        }

        private TableSlot choice(Type.Choice<?> choice, String prefix) {
            int kind = table.add(TableColumn.ofCodes(prefix + KIND, choice.doc(), list(CodeTable.of(choice))), choices > 0);
            var slots = new IdentityHashMap<Field<?, ?>, TableSlot>();
            choices++;
            choice.cases().forEach(entity -> addFields(entity, prefix, entity.name() + ": ", slots));
            choices--;
            return new TableSlot.Inner(slots, kind);
        }

        private TableSlot rows(Type<?> of, String name, String doc) {
            String list = lists + name;
            CorpusTable own = tables.get(list);
            if (own == null) {
                own = table.ofList(list, doc, table.name());
                tables.put(list, own);
            } else if (choices == 0) {
                throw new IllegalStateException("Rename one of the lists that become the table " + list);
            }
            return new TableSlot.Rows(own, new Branch(own, list + "_").slot(of, "", doc));
        }
    }
}
