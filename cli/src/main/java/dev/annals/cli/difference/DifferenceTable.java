package dev.annals.cli.difference;

import dev.annals.core.format.TableWriter;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Difference;
import dev.annals.core.merge.DifferenceLine;
import dev.annals.core.merge.DifferenceLines;
import dev.annals.core.merge.Differences;
import dev.annals.core.schema.Field;
import java.io.IOException;
import java.util.List;

/// Writes a row for each value that differs.
///
/// @param table the table under way
/// @param name what messages call its file
record DifferenceTable(TableWriter table, String name) implements Differences {

    static final List<String> COLUMNS = DifferenceLine.ENTITY.fields().stream().map(Field::name).toList();

    @Override
    public void add(Difference difference) {
        try {
            for (DifferenceLine line : DifferenceLines.of(difference)) {
                table.row(cells(line));
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    private static List<String> cells(DifferenceLine line) {
        return List.of(
                line.kind().code(), line.type(), line.id(), line.label().orElse(""), line.field().orElse(""), line.element().orElse(""), line.before().orElse(""),
                line.after().orElse(""));
    }

    @Override
    public void finish() {
        try {
            table.finish();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
