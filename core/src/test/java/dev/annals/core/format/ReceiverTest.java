package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Corpus;
import dev.annals.core.schema.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private static final Rejection ROW = new Rejection("event", Optional.of("e"), Optional.empty(), List.of(notice("old"), notice("older")), "raw row");
    private static final Extent EXTENT = new Extent("in.xlsx", Optional.empty(), List.of(
            new Extent.Lack("event", "event/summary", notice("no column")), new Extent.Lack("event", "event/title", notice("no column")),
            new Extent.Lack("actor", "actor", notice("no sheet"))));

    private final List<String> told = new ArrayList<>();
    private final Receiver receiver = new Told(told);

    @Test
    void tellsEachThingThatAFileLacksOnceAndKnowsItFromNowhereElse() {
        assertThat(receiver.begin(EXTENT)).isFalse();
        assertThat(told).containsExactly("notice in.xlsx: no column", "notice in.xlsx: no sheet");
    }

    @Test
    void tellsOfWhatHasANewerVersionAndRejectsWhatBelongsToNothing() {
        receiver.superseded(ROW);
        receiver.stray(new Extent.Stray("event", Optional.empty(), "event/figures", ROW));
        receiver.repeated("event");

        assertThat(told).containsExactly("notice in.xlsx: old", "notice in.xlsx: older", "reject raw row");
        assertThat(receiver.conflictRule()).isEqualTo(ConflictRule.NEWEST);
    }

    @Test
    void oneThatForwardsAsksAndTellsTheOther() {
        var other = new Answering(told);
        var forwarding = new ForwardingReceiver(other) {};
        forwarding.accept(new Corpus("c", "A corpus", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                new Origin("in.json", Position.UNKNOWN, () -> "raw"));
        forwarding.reject(ROW);
        forwarding.repeated("event");
        forwarding.superseded(ROW);
        forwarding.stray(new Extent.Stray("event", Optional.empty(), "event/figures", ROW));
        forwarding.notice(notice("so"));

        assertThat(told).containsExactly("accept c of in.json", "reject raw row", "repeated event", "superseded raw row", "stray event/figures", "notice in.xlsx: so");
        assertThat(forwarding.begin(EXTENT)).isTrue();
        assertThat(forwarding.begin(new Extent("in.xlsx", Optional.empty(), List.of()))).isFalse();
        assertThat(forwarding.conflictRule()).isEqualTo(ConflictRule.KEEP_BOTH);
    }

    private static Notice notice(String message) {
        return Notice.warning("code", message, "in.xlsx");
    }

    /// Answers everything otherwise than receivers do by themselves.
    private static final class Answering extends ForwardingReceiver {

        private final List<String> told;

        Answering(List<String> told) {
            super(new Told(told));
            this.told = told;
        }

        @Override
        public void repeated(String type) {
            told.add("repeated " + type);
        }

        @Override
        public void superseded(Rejection older) {
            told.add("superseded " + older.raw());
        }

        @Override
        public ConflictRule conflictRule() {
            return ConflictRule.KEEP_BOTH;
        }

        @Override
        public boolean begin(Extent extent) {
            return !extent.lacks().isEmpty();
        }

        @Override
        public void stray(Extent.Stray row) {
            told.add("stray " + row.rows());
        }
    }
}
