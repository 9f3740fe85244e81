package dev.annals.cli.growth;

import dev.annals.core.format.Description;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Surveyed;
import dev.annals.core.merge.Records;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.OneDescription;
import java.util.List;
import java.util.Optional;

/// The inputs of a run, read one after the other under one description, which has to come first.
///
/// Datasets describe themselves, and several of them do it together. Beside a corpus that has a description they do not: it is the
/// description of what they are added to.
///
/// @param inputs the inputs
public record DescribedInputs(List<? extends Records> inputs) implements Records {

    @Override
    public void read(Receiver receiver) {
        if (inputs.size() == 1) {
            inputs.getFirst().read(receiver);
            return;
        }
        var one = new OneDescription(receiver);
        List<Surveyed> surveyed = inputs.stream().map(input -> input.survey(one)).toList();
        description(surveyed).ifPresent(corpus -> one.accept(corpus, new Origin("", Position.UNKNOWN, () -> "")));
        surveyed.forEach(Surveyed::read);
    }

    /// The description that records have; they are read to their end.
    public static Optional<Corpus> description(Records records) {
        var first = new FirstDescription();
        records.read(first);
        return first.found;
    }

    private Optional<Corpus> description(List<Surveyed> surveyed) {
        List<Description> found = surveyed.stream().flatMap(each -> each.description().stream()).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return found.size() == surveyed.size() ? Optional.of(Description.together(found)) : ownDescription(surveyed);
    }

    /// The description that an input has among its records; it is read for that, because records of a dataset come before it.
    private Optional<Corpus> ownDescription(List<Surveyed> surveyed) {
        var first = new FirstDescription();
        for (int n = 0; n < surveyed.size(); n++) {
            if (surveyed.get(n).description().isEmpty()) {
                inputs.get(n).read(first);
            }
        }
        return first.found;
    }

    /// Keeps the first description, and nothing else.
    private static final class FirstDescription implements Receiver {

        private Optional<Corpus> found = Optional.empty();

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            if (record instanceof Corpus corpus) {
                found = found.or(() -> Optional.of(corpus));
            }
        }

        /// It is told when it is read again.
        @Override
        public void reject(Rejection rejection) {}

        @Override
        public void notice(Notice notice) {}
    }
}
