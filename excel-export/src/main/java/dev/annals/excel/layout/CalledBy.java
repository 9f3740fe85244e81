package dev.annals.excel.layout;

import dev.annals.core.entry.CalledFields;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import java.util.List;

/// By what people call the records of a sheet.
public final class CalledBy {

    private CalledBy() {}

    /// The columns with names; an id is made of the first that is filled.
    public static List<SheetColumn> columns(RecordPlan plan) {
        return CalledFields.of(plan.entity()).stream().map(field -> ((CellSlot.Cell) plan.root().of(field)).column()).toList();
    }

    /// The column that is offered where a record is to be named: articles have short ids, and long titles.
    public static SheetColumn offered(RecordPlan plan) {
        return plan.entity().type() == Source.class ? plan.sheet().owner() : columns(plan).getFirst();
    }

    /// The name of the range with what is offered for records of a type.
    public static String range(String type) {
        return "names_" + type;
    }
}
