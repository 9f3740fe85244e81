package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.excel.Parts;
import dev.annals.excel.Samples;
import dev.annals.excel.WorkbookImporter;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What somebody types into a computed cell is refused where it is typed, or told where it is read; it never vanishes without a word.
class ComputedCellsTest {

    private static final SheetColumn ACTOR_LABEL = column("Event participations", "actor label");
    private static final SheetColumn EVENT_LABEL = column("Event figures", "event label");
    private static final SheetColumn FIGURES = column("Events", "figures");
    private static final SheetColumn EDTF = column("Events", "when edtf");

    @Test
    void refusesWhatIsTyped() throws IOException {
        var parts = new Parts(Samples.workbook(Samples.all()));

        assertThat(parts.text(parts.partOf("Events"))).containsPattern("<dataValidation type=\"custom\" sqref=\"" + FIGURES.letters() + "2:"
                + FIGURES.letters() + "1048576\"[^>]* error=\"It counts the rows of the sheet Event figures; add or delete rows there instead.\""
                + "[^>]*><formula1>FALSE</formula1>");
        assertThat(parts.text(parts.partOf("Timeline"))).contains("This sheet is made from others; change the rows there instead.");
    }

    @Test
    void tellsOfALabelThatWasTyped() throws IOException {
        assertThat(told(parts -> parts.replaceCell("Event participations", ACTOR_LABEL.letters() + 2, text(ACTOR_LABEL, 2, "Port Police"))))
                .containsExactly("corpus.xlsx: Event participations!" + ACTOR_LABEL.letters() + "2: 'Port Police' stands in the computed column "
                        + "actor label instead of 'Harbour Police', and was not read. It says what the column actor refers to names; "
                        + "change that id, or the name in the row that it names.");
    }

    @Test
    void tellsOfACountThatWasTyped() throws IOException {
        String cell = FIGURES.letters() + 3;

        assertThat(told(parts -> parts.replaceCell("Events", cell, "<c r=\"" + cell + "\"><v>7</v></c>"))).containsExactly(
                "corpus.xlsx: Events!" + cell + ": '7' stands in the computed column figures instead of '2', and was not read. "
                        + "It counts the rows of the sheet Event figures; add or delete rows there instead.");
    }

    @Test
    void tellsOfADateThatWasTyped() throws IOException {
        assertThat(told(parts -> parts.replaceCell("Events", EDTF.letters() + 2, text(EDTF, 2, "2024-05")))).containsExactly(
                "corpus.xlsx: Events!" + EDTF.letters() + "2: '2024-05' stands in the computed column when edtf instead of '2024-04-01', "
                        + "and was not read. It is computed from the columns beside it; change those instead.");
    }

    @Test
    void tellsOfALabelBelowTheLastRow() throws IOException {
        assertThat(told(parts -> parts.change(parts.partOf("Event figures"), xml -> xml.replace(
                        "</sheetData>", "<row r=\"9\">" + text(EVENT_LABEL, 9, "A riot") + "</row></sheetData>"))))
                .containsExactly("corpus.xlsx: Event figures!" + EVENT_LABEL.letters() + "9: 'A riot' stands in the computed column event label "
                        + "of a row with nothing else in it, and was not read. It says what the column event names; change that id, or the name "
                        + "in the row that it names.");
    }

    @Test
    void tellsOnceThatAColumnIsOutOfDateAfterARecordGotAnotherName() throws IOException {
        SheetColumn name = column("Actors", "name");

        assertThat(told(parts -> parts.replaceCell("Actors", name.letters() + 2, text(name, 2, "Port Police")))).containsExactly(
                "corpus.xlsx: Actor codes!" + column("Actor codes", "actor label").letters() + "2: 'Harbour Police' is out of date in the "
                        + "computed column actor label, and was not read. It says what the column actor names; change that id, or the name in the "
                        + "row that it names.",
                "corpus.xlsx: Event participations!" + ACTOR_LABEL.letters() + "2: 'Harbour Police' is out of date in the computed column "
                        + "actor label, with 1 more cells of it, and was not read. It says what the column actor refers to names; change that id, "
                        + "or the name in the row that it names.");
    }

    @Test
    void saysNothingOfCountsAfterARowWasDeleted() throws IOException {
        assertThat(told(parts -> parts.change(parts.partOf("Event figures"), xml -> xml.replaceFirst("<row r=\"3\".*?</row>\\s*", "")))).isEmpty();
    }

    @Test
    void saysNothingOfRightValuesThatWerePasted() throws IOException {
        assertThat(told(parts -> parts.changeAll(xml -> xml.replaceAll("<f>[^<]*</f>", "")))).isEmpty();
    }

    private static String text(SheetColumn column, int row, String text) {
        return "<c r=\"" + column.letters() + row + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static SheetColumn column(String sheet, String title) {
        return WorkbookLayout.OF_CORPUS.sheets().stream()
                .filter(plan -> plan.name().equals(sheet))
                .flatMap(plan -> plan.columns().stream())
                .filter(column -> column.title().equals(title))
                .findFirst().orElseThrow();
    }

    private static List<String> told(Consumer<Parts> change) throws IOException {
        var parts = new Parts(Samples.workbook(Samples.all()));
        change.accept(parts);
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", parts.packed());

        assertThat(reading.rejections()).isEmpty();
        return reading.allNotices().stream().map(Notice::toString).toList();
    }
}
