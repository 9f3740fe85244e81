package dev.annals.core.merge;

import dev.annals.core.format.Extent;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import java.util.Optional;

/// Reads one file that was edited; tells once what it lacks, and whether it was made of the base.
final class EditedReading extends ForwardingReceiver {

    private final Findings edits;
    private final Stamp base;
    private final Deletions deletions;
    private Unedited unedited = Unedited.nothing();

    EditedReading(Findings edits, Receiver receiver, Stamp base, Deletions deletions) {
        super(receiver);
        this.edits = edits;
        this.base = base;
        this.deletions = deletions;
    }

    /// Takes what the file says.
    interface Findings {

        /// A record as the file has it, and what the file says nothing about.
        void add(CorpusRecord record, Origin origin, Unedited unedited);

        /// A record that could not be read.
        void unread(Rejection rejection);

        /// A record that counts as there.
        void keep(Key key);

        /// Whether the base has a record.
        boolean isOfBase(Key key);
    }

    Unedited unedited() {
        return unedited;
    }

    @Override
    public boolean begin(Extent extent) {
        boolean stamped = extent.stamp().filter(base::sameContent).isPresent();
        if (!stamped) {
            notice(extent.stamp().map(other -> otherBase(other, extent.file())).orElseGet(() -> noStamp(extent.file())));
        }
        extent.lacks().stream().map(Extent.Lack::notice).distinct().map(EditedReading::unedited).forEach(this::notice);
        unedited = Unedited.of(extent, !stamped && deletions == Deletions.FEW);
        return true;
    }

    private Notice otherBase(Stamp other, String file) {
        String which = other.model().equals(base.model())
                ? "was made of another corpus than the base: of " + other.words() + ", not of " + base.words()
                : "was made by another version of Annals, so that nobody can tell whether the base is what it was made of";
        return Notice.of(Severity.ERROR, "other-base", file, "", Problem.of(which + "; each difference counts as an edit" + kept()));
    }

    private Notice noStamp(String file) {
        return Notice.warning("no-stamp", "bears no stamp that says which corpus it was made of" + kept(), file);
    }

    private String kept() {
        return deletions == Deletions.FEW ? ", and no row that is missing as deleted" : ", and a row that is missing as deleted, as was asked";
    }

    private static Notice unedited(Notice told) {
        return new Notice(
                Severity.WARNING, told.code(), told.message() + "; what is missing was not edited", told.file(), told.part(), told.line(), told.column(),
                told.record(), told.field(), told.value());
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        edits.add(record, origin, unedited);
    }

    @Override
    public void reject(Rejection rejection) {
        super.reject(rejection);
        edits.unread(rejection);
    }

    /// The rows of a record that was deleted go with it. Of which record others are, nobody can tell, so that no row of the list is deleted.
    @Override
    public void stray(Extent.Stray row) {
        Optional<Key> known = row.record().map(id -> new Key(row.type(), id)).filter(edits::isOfBase);
        if (known.isPresent() && !unedited.keeps(row.type())) {
            return;
        }
        super.reject(row.rejection());
        known.ifPresentOrElse(edits::keep, () -> unedited.keep(row.rows()));
    }
}
