package dev.annals.excel.page;

import dev.annals.core.tally.Killed;
import dev.annals.core.tally.Periods;
import dev.annals.core.tally.Ranking;
import dev.annals.core.tally.Tally;
import dev.annals.core.tally.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// The numbers above the charts: how much is counted, and how much each chart leaves out.
final class OverviewNumbers {

    /// How many columns the names take.
    private static final int NAME = 5;

    private static final List<String> HEADINGS = List.of("Events", "Killed: low", "best", "high");

    private final Tally tally;
    private final Page page;

    OverviewNumbers(Tally tally, Page page) {
        this.tally = tally;
        this.page = page;
    }

    void add(Periods periods) {
        page.section("In numbers");
        XSSFRow head = page.line("", NAME, Styles.Prose.LIST_HEADING);
        for (int i = 0; i < HEADINGS.size(); i++) {
            page.put(head, Page.FIRST + NAME + i, HEADINGS.get(i), Styles.Prose.LIST_HEADING_OF_NUMBER);
        }
        line("Events that happened", tally.happened());
        line("of them in no single " + periods.unit() + ": over several, or at a time that is not known so exactly", periods.elsewhere());
        line("Events that are planned, alleged, hypothetical or negated, which no chart counts", tally.others());
        page.space();
        say(periods.several() || periods.list().isEmpty() ? "" : "All events that lie in a single " + periods.unit() + " are in "
                + periods.list().getFirst().name() + ", so that there is no chart over time.");
        sayOfKilled();
        sayOf(tally.places(), "happened at a place of which the " + tally.level().unit() + " is known", "of %,d it is not", tally.level().title().replace(",", "").toLowerCase(Locale.ROOT));
        sayOf(tally.actors(), "name an actor", "%,d name none", "actors");
        page.paragraph("The numbers behind the charts are on the sheet " + ChartData.NAME + ".", Styles.Prose.FAINT);
    }

    private void line(String name, Toll toll) {
        XSSFRow row = page.line(name, NAME, Styles.Prose.BODY);
        var numbers = new ArrayList<Number>(List.of(toll.events()));
        toll.killed().ifPresent(killed -> numbers.addAll(List.of(killed.low(), killed.best(), killed.high())));
        for (int i = 0; i < numbers.size(); i++) {
            page.put(row, Page.FIRST + NAME + i, numbers.get(i).doubleValue(), Styles.Prose.NUMBER);
        }
        page.beside(row, Page.FIRST + NAME + HEADINGS.size(), toll.words());
    }

    private void sayOfKilled() {
        if (tally.happened().killed().isEmpty() && tally.doubts().isEmpty()) {
            return;
        }
        say("People killed: best is what a source calls best, or else the number that is stated first, or else a low or a high one as at least or at most; "
                + "where there is no low or no high figure, the best stands for it.");
        tally.doubts().forEach((doubt, events) -> say(
                (events == 1 ? "In one event " : String.format(Locale.ROOT, "In %,d events ", events)) + doubt.words() + "."));
    }

    private void sayOf(Ranking ranking, String what, String others, String things) {
        say(String.format(Locale.ROOT, "%,d events %s; " + others + ".", ranking.events(), what, ranking.without())
                + (ranking.others() == 0 ? "" : String.format(Locale.ROOT, " %,d more %s are not in the chart.", ranking.others(), things))
                + (ranking.unknown() == 0 ? "" : String.format(Locale.ROOT, " %,d events name further ones that are not counted.", ranking.unknown())));
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            page.paragraph(text, Styles.Prose.FAINT);
        }
    }
}
