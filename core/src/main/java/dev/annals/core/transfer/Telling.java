package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// To whom a run tells what it rejects and what it notices.
///
/// @param rejects gets what was left out
/// @param notices gets what was noticed
record Telling(Consumer<Rejection> rejects, Consumer<Notice> notices) {

    /// Tells what came of writing a record to an output.
    void tell(List<Notice> told, Writing.Written written, String output) {
        told.forEach(notices);
        List<Notice> errors = errors(told);
        if (!errors.isEmpty()) {
            rejects.accept(new Rejection(
                    written.type(), Optional.of(written.record().id()), Optional.of(output), errors, written.origin().raw().get()));
        }
    }

    /// Those for which an output left out the record.
    static List<Notice> errors(List<Notice> told) {
        return told.isEmpty() ? told : told.stream().filter(notice -> notice.severity() == Severity.ERROR).toList();
    }
}
