package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.RandomCorpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final List<CorpusRecord> RECORDS = RandomCorpus.of(20261127, 200);

    private final References references = new References();

    @Test
    void areWhatARecordMentions() {
        assertThat(RECORDS.stream().mapToInt(record -> Mentions.in(record).size()).sum()).isGreaterThan(1000);
        for (CorpusRecord record : RECORDS) {
            assertThat(found(record)).containsExactlyInAnyOrderElementsOf(
                    Mentions.in(record).stream().map(mention -> told(mention.target(), mention.id(), mention.end())).toList());
        }
    }

    private List<String> found(CorpusRecord record) {
        var found = new ArrayList<String>();
        assertThat(references.areSound(record, (target, id, end) -> found.add(told(target, id, end)))).isTrue();
        return found;
    }

    private static String told(String target, String id, long end) {
        return target + " " + id + " " + end;
    }

    @Test
    void areUnsoundWhereOneIs() {
        for (CorpusRecord record : RECORDS) {
            for (Mention mention : Mentions.in(record)) {
                assertThat(references.areSound(record, (target, id, end) -> !id.equals(mention.id()))).isFalse();
            }
        }
    }
}
