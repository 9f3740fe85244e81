package dev.annals.importers.file;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;

/// Tells what is wrong with a file, and what is rejected of it.
///
/// @param file the name by which messages call the file
/// @param receiver who is told
public record FileNotices(String file, Receiver receiver) {

    /// Something about the file as a whole.
    public void warn(String code, String message) {
        receiver.notice(Notice.warning(code, message, file));
    }

    /// Something about the file as a whole by which values are lost.
    public void error(String code, String message) {
        receiver.notice(Notice.error(code, message, file, Position.UNKNOWN));
    }

    /// Something about a row.
    public void warn(OriginalRow raw, String code, String message) {
        receiver.notice(Notice.of(Severity.WARNING, code, file, "", Problem.of(message, Position.of(raw.line(), 0))));
    }

    /// A row that cannot become an event.
    public void reject(OriginalRow raw, String code, String message) {
        reject(raw, List.of(Notice.error(code, message, file, Position.of(raw.line(), 0))));
    }

    /// Where an archive breaks off, in this line; the row that stands there, if there is one, may have lost its end.
    public void brokenOff(Optional<OriginalRow> row, long line, String why) {
        Notice notice = Notice.error("broken-archive", "the archive breaks off: " + why, file, Position.of(row.map(OriginalRow::line).orElse(line), 0));
        receiver.reject(new Rejection(Rejection.REST_TYPE, Optional.empty(), Optional.empty(), List.of(notice), row.map(OriginalRow::raw).orElse("")));
    }

    /// A row that cannot become an event, for these reasons.
    public void reject(OriginalRow raw, List<Notice> reasons) {
        receiver.reject(new Rejection("event", Optional.empty(), Optional.empty(), reasons, raw.raw()));
    }
}
