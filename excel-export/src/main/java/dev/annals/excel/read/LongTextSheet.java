package dev.annals.excel.read;

import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.LongTextMark;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// The texts that were too long for a cell; what is in memory is where their pieces are.
final class LongTextSheet implements Closeable {

    private final TextStore pieces = new TextStore();
    private final Map<Long, TreeMap<Long, Piece>> texts = new HashMap<>();
    private final Set<Long> named = new HashSet<>();

    /// A piece of a text.
    private record Piece(long number, Position position) {}

    /// Reads the pieces.
    static LongTextSheet read(CorpusSheets sheets, SheetPlan plan, Notices notices) throws IOException {
        var sheet = new LongTextSheet();
        try (var rows = new SheetRows(sheets, plan, SheetRows.WholeText.NONE, notices)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                sheet.add(row.get(), notices);
            }
        }
        return sheet;
    }

    private void add(SheetRow row, Notices notices) throws IOException {
        try {
            long key = CellReading.of(row, row.plan().columns().get(0)).count();
            long n = CellReading.of(row, row.plan().columns().get(1)).count();
            String text = CellReading.of(row, row.plan().columns().get(2)).text();
            var piece = new Piece(pieces.add(text), row.position());
            if (texts.computeIfAbsent(key, number -> new TreeMap<>()).putIfAbsent(n, piece) != null) {
                notices.error("malformed", Long.toString(n), "is the n of another piece of this text", row.position());
            }
        } catch (Malformed malformed) {
            malformed.problems().forEach(problem -> notices.error("malformed", problem.value(), problem.message(), problem.position()));
        }
    }

    /// The text that a cell names.
    CellValue whole(CellValue mark) throws IOException {
        OptionalLong key = LongTextMark.key(mark.text());
        TreeMap<Long, Piece> parts = key.isEmpty() ? null : texts.get(key.getAsLong());
        if (parts == null) {
            return CellValue.fault("is " + mark.text() + ", which the sheet of long texts does not have");
        }
        named.add(key.getAsLong());
        var text = new StringBuilder();
        long n = 0;
        for (Map.Entry<Long, Piece> piece : parts.entrySet()) {
            if (piece.getKey() != ++n) {
                return CellValue.fault("is " + mark.text() + ", of which the sheet of long texts lacks piece " + n);
            }
            text.append(pieces.get(piece.getValue().number()));
        }
        return CellValue.text(text.toString());
    }

    /// Tells of texts that no cell has named: without such a cell they belong to nothing.
    void tellUnnamed(Notices notices) {
        texts.forEach((key, parts) -> {
            if (!named.contains(key)) {
                notices.warn("unnamed-text", "[long text " + key + "]", "stands in no cell, so that this text was not read",
                        parts.firstEntry().getValue().position());
            }
        });
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
