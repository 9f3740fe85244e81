package dev.annals.core.transfer;

import dev.annals.core.format.Export;
import dev.annals.core.format.ForwardingExport;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// An export that remembers the sum of what it wrote, so that its files can be read again and compared before they get their names.
public final class VerifiedExport extends ForwardingExport {

    private final ContentStamp written = new ContentStamp();

    /// Of what another export writes.
    public VerifiedExport(Export export) {
        super(export);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        List<Notice> told = super.write(record);
        if (told.stream().noneMatch(notice -> notice.severity() == Severity.ERROR)) {
            written.write(record);
        }
        return told;
    }

    /// Reads the finished files of an output again; throws [IllegalStateException] where they do not give back each record as it was written.
    public void compare(String output, Importer importer, List<Input> files) {
        var found = new Found();
        importer.read(files, found);
        if (!found.stamp.stamp().equals(written.stamp()) || !found.rejected.isEmpty()) {
            throw new IllegalStateException("of " + written.stamp().records() + " records written to " + output + ", "
                    + found.stamp.stamp().records() + " come back" + found.reason());
        }
    }

    /// What a reader finds in the files.
    private static final class Found implements Receiver {

        private final ContentStamp stamp = new ContentStamp();
        private final List<Notice> rejected = new ArrayList<>();

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            stamp.write(record);
        }

        /// The first says enough.
        @Override
        public void reject(Rejection rejection) {
            if (rejected.isEmpty()) {
                rejected.addAll(rejection.notices());
            }
        }

        @Override
        public void notice(Notice notice) {}

        String reason() {
            return rejected.stream().findFirst().map(notice -> "; " + notice.message()).orElse(", and they do not say the same");
        }
    }
}
