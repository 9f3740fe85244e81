package dev.annals.core.merge;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.IdSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What could not be read of a corpus: nobody can tell whether it is there, and what it says.
final class Unread {

    private static final Set<String> OF_ANY_TYPE = Set.of(Rejection.UNKNOWN_TYPE, Rejection.REST_TYPE);

    private final IdSet records = new IdSet();
    private final Set<String> types = new HashSet<>();
    private long withheld;

    void add(Rejection rejection) {
        Optional<String> id = rejection.id().filter(text -> !OF_ANY_TYPE.contains(rejection.type()));
        id.ifPresentOrElse(known -> records.add(new Key(rejection.type(), known).toString()), () -> types.add(rejection.type()));
    }

    /// Whether a record that was not found may be there all the same.
    boolean mayHave(Key key) {
        if (records.has(key.toString())) {
            return true;
        }
        boolean unsure = types.contains(key.type()) || types.stream().anyMatch(OF_ANY_TYPE::contains);
        withheld += unsure ? 1 : 0;
        return unsure;
    }

    /// How many records were neither told as deleted nor as added for that reason.
    Optional<Notice> notice(String what) {
        return withheld == 0 ? Optional.empty() : Optional.of(Notice.of(
                Severity.ERROR, "not-compared", "", "",
                Problem.of(String.format(Locale.ROOT, "%,d records are not told as %s, as what could not be read of the other corpus may be they", withheld, what))));
    }
}
