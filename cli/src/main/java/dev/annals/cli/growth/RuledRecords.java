package dev.annals.cli.growth;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.merge.Records;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import java.util.Optional;

/// Records that are read by a rule for events that do not agree, whoever receives them, and with one description at most.
///
/// @param records the records
/// @param rule the rule
/// @param description the id of the description that is not left out; where there is none, each
public record RuledRecords(Records records, ConflictRule rule, Optional<String> description) implements Records {

    /// With each description.
    public RuledRecords(Records records, ConflictRule rule) {
        this(records, rule, Optional.empty());
    }

    @Override
    public void read(Receiver receiver) {
        records.read(new Ruled(receiver));
    }

    private final class Ruled extends ForwardingReceiver {

        Ruled(Receiver receiver) {
            super(receiver);
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            if (!(record instanceof Corpus corpus) || description.filter(id -> !id.equals(corpus.id())).isEmpty()) {
                super.accept(record, origin);
            }
        }

        @Override
        public ConflictRule conflictRule() {
            return rule;
        }
    }
}
