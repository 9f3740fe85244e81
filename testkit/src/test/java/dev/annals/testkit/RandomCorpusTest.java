package dev.annals.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.core.transfer.Transfer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomCorpusTest {

    @Test
    void givesTheSameRecordsForTheSameSeed() {
        assertThat(RandomCorpus.of(42, 50)).isEqualTo(RandomCorpus.of(42, 50)).isNotEqualTo(RandomCorpus.of(43, 50));
    }

    @Test
    void holdsEveryKindOfEvent() {
        var kinds = new HashSet<Class<?>>();
        for (CorpusRecord record : RandomCorpus.of(1, 500)) {
            if (record instanceof Event event) {
                kinds.add(event.detail().getClass());
            }
        }

        assertThat(kinds).hasSize(((Type.Choice<?>) Detail.TYPE).cases().size());
    }

    @Test
    void passesTheChecksOfATransfer() {
        List<Rejection> rejections = new ArrayList<>();
        var transfer = new Transfer(List.of(), rejections::add, notice -> {});

        for (CorpusRecord record : RandomCorpus.of(5, 200)) {
            transfer.accept(record, new Origin("random", Position.UNKNOWN, record::toString));
        }

        assertThat(rejections).isEmpty();
    }
}
