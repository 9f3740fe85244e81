package dev.annals.importers.table;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.TableReader;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.importers.file.ArchiveMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Hands on what is read, with the places of rows of a sheet as its people know them: by workbook, sheet and cell.
final class PlacesInSheets extends ForwardingReceiver {

    private final Map<String, TableReader.Sheet> sheets = new HashMap<>();

    PlacesInSheets(Receiver receiver) {
        super(receiver);
    }

    /// Messages may name this file from now on.
    void know(ArchiveMember part) {
        part.sheet().ifPresent(sheet -> sheets.put(part.shown(), sheet));
    }

    private Origin placed(Origin origin) {
        TableReader.Sheet sheet = sheets.get(origin.file());
        return sheet == null ? origin
                : new Origin(sheet.file(), placed(origin.position(), sheet), origin.raw(), path -> placed(origin.at(path), sheet));
    }

    private static Position placed(Position position, TableReader.Sheet sheet) {
        return new Position(sheet.part(), position.line(), position.column());
    }

    private Notice placed(Notice notice) {
        Optional<TableReader.Sheet> sheet = notice.file().map(sheets::get);
        return sheet.isEmpty() ? notice : new Notice(
                notice.severity(), notice.code(), notice.message(), Optional.of(sheet.get().file()), Optional.of(sheet.get().part()), notice.line(),
                notice.column(), notice.record(), notice.field(), notice.value());
    }

    private Rejection placed(Rejection rejection) {
        return new Rejection(
                rejection.type(), rejection.id(), rejection.output(), rejection.notices().stream().map(this::placed).toList(), rejection.raw());
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        super.accept(record, placed(origin));
    }

    @Override
    public void reject(Rejection rejection) {
        super.reject(placed(rejection));
    }

    @Override
    public void superseded(Rejection older) {
        super.superseded(placed(older));
    }

    @Override
    public void notice(Notice notice) {
        super.notice(placed(notice));
    }
}
