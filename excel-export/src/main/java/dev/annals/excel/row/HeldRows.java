package dev.annals.excel.row;

import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.scratch.SortedEntries;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Rows of a sheet in the order in which they came: one that names a record which comes later, and all behind it.
final class HeldRows implements Closeable {

    private final SheetPlan sheet;
    private final SortedEntries rows = new SortedEntries(SortedEntries.RUN);

    HeldRows(SheetPlan sheet) {
        this.sheet = sheet;
    }

    /// Takes the rows one by one.
    interface Receiver {
        void take(FilledRow row) throws IOException;
    }

    boolean isEmpty() {
        return rows.count() == 0;
    }

    void add(FilledRow row) throws IOException {
        var texts = new ArrayList<String>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            pack(row.get(column), texts);
        }
        rows.add(rows.count(), 0, PackedTexts.of(texts));
    }

    /// Gives all of them; none can follow.
    void drain(Receiver receiver) throws IOException {
        rows.drain(packed -> receiver.take(row(packed)));
    }

    private FilledRow row(ByteBuffer packed) {
        var row = new FilledRow(sheet);
        Iterator<String> texts = PackedTexts.texts(packed).iterator();
        sheet.columns().forEach(column -> row.put(column, content(texts)));
        return row;
    }

    private static void pack(CellContent content, List<String> texts) {
        texts.add(content.getClass().getSimpleName());
        switch (content) {
            case CellContent.Empty empty -> {}
            case CellContent.Text text -> texts.add(text.text());
            case CellContent.Result result -> texts.add(result.text());
            case CellContent.Day day -> texts.add(Long.toString(day.serial()));
            case CellContent.Flag flag -> texts.add(Boolean.toString(flag.value()));
            case CellContent.Numeral number -> {
                texts.add(number.digits());
                texts.add(Boolean.toString(number.integer()));
            }
            case CellContent.Link link -> {
                texts.add(link.target().sheet());
                texts.add(Long.toString(link.target().row()));
                pack(link.shown(), texts);
            }
        }
    }

    private static CellContent content(Iterator<String> texts) {
        return switch (texts.next()) {
            case "Empty" -> CellContent.EMPTY;
            case "Text" -> new CellContent.Text(texts.next());
            case "Result" -> new CellContent.Result(texts.next());
            case "Day" -> new CellContent.Day(Long.parseLong(texts.next()));
            case "Flag" -> new CellContent.Flag(Boolean.parseBoolean(texts.next()));
            case "Numeral" -> new CellContent.Numeral(texts.next(), Boolean.parseBoolean(texts.next()));
            case "Link" -> {
                var target = new RowAddress(texts.next(), Long.parseLong(texts.next()));
                yield new CellContent.Link(content(texts), target);
            }
            case String other -> throw new IllegalStateException(other);
        };
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
