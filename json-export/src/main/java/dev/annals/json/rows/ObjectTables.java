package dev.annals.json.rows;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.format.TableReader;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.table.CsvStream;
import dev.annals.json.record.RecordBeginning;
import dev.annals.json.text.JsonBeginning;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Files of JSON objects that hold values only, as tables.
public final class ObjectTables implements TableReader {

    private static final String NAME = "rows";

    @Override
    public List<Table> tables(Input input) {
        return isArchive(input) ? List.of() : JsonBeginning.of(Head.of(input)).filter(ObjectTables::hasRows).map(found -> table(input, found)).stream().toList();
    }

    private static boolean isArchive(Input input) {
        try (InputStream in = input.open()) {
            return Packed.startsWith(in.readNBytes(4), 'P', 'K', 3, 4);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    /// Records of ours and linked data are no rows.
    private static boolean hasRows(JsonBeginning beginning) {
        return beginning.flat() && !RecordBeginning.isRecord(beginning) && beginning.rowKeys().stream().noneMatch(key -> key.startsWith("@"));
    }

    private static Table table(Input input, JsonBeginning beginning) {
        String name = input.name() + "!" + beginning.list().orElse(NAME).replaceAll("[^\\p{Alnum}]", "_") + ".csv";
        Notice notice = Notice.warning("objects-as-csv", "the rows are JSON objects" + beginning.list().map(key -> " of the list " + key).orElse("")
                + " and are read as CSV, and --format original gives them back as such, not as JSON"
                + beginning.list().map(key -> "; what stands beside the list is left out").orElse(""), input.name());
        return new Table(new Input(name, Optional.empty(), () -> new CsvStream(ObjectRows.of(() -> open(input, beginning)))), () -> List.of(notice));
    }

    private static PieceSource open(Input input, JsonBeginning beginning) throws IOException {
        InputStream stream = input.opener().open();
        boolean lines = !beginning.array() && beginning.list().isEmpty() && beginning.line();
        return lines ? PieceSource.ofLines(stream) : PieceSource.ofObjects(stream, beginning.list());
    }
}
