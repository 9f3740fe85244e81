package dev.annals.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PartialContractTest {

    private static final Carried FIRST_DAYS = Carried.of(List.of(
            CarriedFields.of(Event.ENTITY).all(Event.ID).within(Event.WHEN, List.of(CarriedFields.of(When.ENTITY).all(When.EARLIEST)))));

    @Test
    void isKeptByAFormatThatNamesWhatItCarries() {
        assertThat(broken(FIRST_DAYS)).isEmpty();
    }

    @Test
    void isBrokenByAFormatThatLosesValuesWithoutAWord() {
        assertThat(broken(Carried.EVERYTHING))
                .contains("event/title can change and the output stays the same, but nothing is told")
                .contains("event/when/latest can change and the output stays the same, but nothing is told")
                .contains("event/figures/bound can change and the output stays the same, but nothing is told")
                .contains("place/name can change and the output stays the same, but nothing is told")
                .noneMatch(told -> told.startsWith("event/id ") || told.startsWith("event/when/earliest "));
    }

    @Test
    void isBrokenByAFormatThatNamesAFieldOfWhichItWritesOnlyAPart() {
        Carried claimed = Carried.of(List.of(CarriedFields.of(Event.ENTITY).all(Event.ID, Event.WHEN)));

        assertThat(broken(claimed))
                .contains("event/when/precision can change and the output stays the same, but nothing is told")
                .contains("event/when/qualifier can change and the output stays the same, but nothing is told")
                .noneMatch(told -> told.startsWith("event/title "));
    }

    private static List<String> broken(Carried carried) {
        return PartialContract.brokenBy(new FirstDays(carried), ExportOptions.NONE);
    }

    /// Writes the id and the first day of each event, and says that it carries whatever it is told to say.
    private record FirstDays(Carried carried) implements Exporter {

        @Override
        public Format format() {
            return new Format("first-days", "The first day of each event", List.of(".days"), "text/plain");
        }

        @Override
        public Export open(OutputStream out) {
            return new FirstDaysExport(carried, out);
        }
    }

    private record FirstDaysExport(Carried carried, OutputStream out) implements Export {

        @Override
        public List<Notice> write(CorpusRecord record) throws IOException {
            if (record instanceof Event event) {
                out.write((event.id() + " " + event.when().earliest() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return List.of();
        }

        @Override
        public void finish() {
            // each line is whole
        }

        @Override
        public void close() {
            // the stream stays open
        }
    }
}
