package dev.annals.excel;

import dev.annals.core.format.Receiver;
import dev.annals.core.schema.Position;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one workbook: the records in the order of the catalogue, so that what others refer to comes first.
final class WorkbookReading {

    private final WorkbookFile workbook;
    private final Layout layout;
    private final String file;
    private final Receiver receiver;

    WorkbookReading(WorkbookFile workbook, Layout layout, String file, Receiver receiver) {
        this.workbook = workbook;
        this.layout = layout;
        this.file = file;
        this.receiver = receiver;
    }

    void read() throws IOException {
        var notices = new Notices(file, receiver::notice);
        checkSheets(notices);
        UnaryOperator<CellValue> whole = LongTextSheet.read(workbook, layout.longText(), notices);
        for (RecordPlan plan : layout.records()) {
            try (var lists = new ListSheets(workbook, plan, whole, notices);
                    var records = new SheetRows(workbook, plan.sheet(), whole, notices)) {
                new RecordReading(plan, file, receiver).read(records, lists);
            }
        }
    }

    private void checkSheets(Notices notices) {
        Set<String> known = lowerCase(layout.records().stream().flatMap(plan -> plan.sheets().stream()).map(SheetPlan::name));
        Set<String> explaining = lowerCase(Stream.concat(
                Layout.COMPUTED_SHEETS.stream(), Stream.of(layout.dictionary().name(), layout.longText().name())));
        if (workbook.sheetNames().stream().noneMatch(name -> known.contains(name.toLowerCase(Locale.ROOT)))) {
            String names = layout.records().stream().map(plan -> plan.sheet().name()).collect(Collectors.joining(", "));
            notices.error("no-sheets", "", "the workbook has none of the sheets " + names, Position.UNKNOWN);
        }
        for (String name : workbook.sheetNames()) {
            String lower = SheetPlan.nameWithoutPart(name).toLowerCase(Locale.ROOT);
            if (!known.contains(lower) && !explaining.contains(lower)) {
                notices.warn("unknown-sheet", name, "is not a sheet of a corpus, and was not read", Position.UNKNOWN);
            }
        }
    }

    private static Set<String> lowerCase(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
