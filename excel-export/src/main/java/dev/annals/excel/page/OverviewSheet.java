package dev.annals.excel.page;

import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Naming;
import dev.annals.excel.row.Directory;
import dev.annals.excel.view.Killed;
import dev.annals.excel.view.Periods;
import dev.annals.excel.view.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/// The sheet with the charts.
final class OverviewSheet {

    static final String NAME = ComputedSheet.OVERVIEW.title();

    static final String DOC = "Charts: events over time, people killed, places, actors.";

    /// How wide the columns between the margins are.
    static final int[] WIDTHS = {12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12};

    private static final int MOST_KINDS = 7;
    private static final int MOST_BARS = 12;
    private static final int HALF = WIDTHS.length / 2;
    private static final int ROWS_OF_CHART = 20;

    private final Tally tally;
    private final Page page;
    private final ChartData data;
    private final Map<String, String> parts = new HashMap<>();
    private int next;

    /// With the sheets for the charts, and for the numbers that they show.
    OverviewSheet(Tally tally, Page page, ChartData data) {
        this.tally = tally;
        this.page = page;
        this.data = data;
    }

    void build() {
        Periods periods = tally.periods();
        page.title("Overview");
        page.space();
        page.paragraph(String.format(
                Locale.ROOT, "%,d events that happened are counted; %,d that are planned, alleged, hypothetical or negated are not.",
                tally.counted(), tally.leftOut()), Styles.Prose.BODY);
        page.paragraph("An event whose date spans more than one " + periods.unit() + " is not in the charts over time. "
                + "People killed: figures for all people of an event, or where sources count groups only, the largest group; "
                + "best is what a source calls best, or else the number that is stated first. "
                + "The numbers behind the charts are on the sheet " + ChartData.NAME + ".", Styles.Prose.FAINT);
        next = page.sheet().getLastRowNum() + 2;
        addEvents(periods);
        addKilled(periods);
        addBars();
    }

    private void addEvents(Periods periods) {
        if (periods.list().isEmpty()) {
            return;
        }
        List<String> kinds = mostFrequentKinds();
        var columns = new ArrayList<Function<Periods.Period, Number>>();
        kinds.forEach(kind -> columns.add(period -> period.kinds().getOrDefault(kind, 0L)));
        var names = new ArrayList<>(kinds.stream().map(Naming::words).toList());
        if (tally.kinds().size() > kinds.size()) {
            names.add("other kinds");
            columns.add(period -> period.kinds().entrySet().stream()
                    .filter(kind -> !kinds.contains(kind.getKey())).mapToLong(Map.Entry::getValue).sum());
        }
        ChartData.Block block = data.block(periods.unit(), periods.list(), Periods.Period::name, names, columns);
        String title = "Events per " + periods.unit() + ", by kind";
        String alternative = alt(title, periods) + " The most frequent kinds are " + String.join(", ", names) + ".";
        addWide(title, alternative, new Chart(title, block).stackedColumns());
    }

    private static String alt(String title, Periods periods) {
        return title + ", from " + periods.list().getFirst().name() + " to " + periods.list().getLast().name() + ".";
    }

    private List<String> mostFrequentKinds() {
        return tally.kinds().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> kind) -> -kind.getValue()).thenComparing(Map.Entry::getKey))
                .limit(MOST_KINDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addKilled(Periods periods) {
        if (periods.list().stream().allMatch(period -> period.killed().equals(Killed.NONE))) {
            return;
        }
        ChartData.Block block = data.block(
                periods.unit(), periods.list(), Periods.Period::name, List.of("low", "best", "high"),
                List.of(period -> period.killed().low(), period -> period.killed().best(), period -> period.killed().high()));
        String title = "People killed per " + periods.unit() + ": low, best and high figures";
        addWide(title, alt(title, periods), new Chart(title, block).columns());
    }

    private void addBars() {
        addBars("place", "Places of most events", Page.FIRST);
        addBars("actor", "Actors in most events", Page.FIRST + HALF);
        page.printUpTo(next + ROWS_OF_CHART);
    }

    private void addBars(String entity, String title, int column) {
        List<Directory.Known> known = tally.mostNamed(entity, MOST_BARS);
        if (known.isEmpty()) {
            return;
        }
        ChartData.Block block = data.block(
                entity, known, named -> Label.plain(named.label(), 40), List.of("events"), List.of(Directory.Known::mentions));
        String most = known.getFirst().label() + ", named by " + known.getFirst().mentions() + " events";
        add(title, title + ". The first is " + most + ".", new Chart(title, block).bars(), column, HALF);
    }

    private void addWide(String title, String alternative, String xml) {
        add(title, alternative, xml, Page.FIRST, WIDTHS.length);
        next += ROWS_OF_CHART + 1;
    }

    /// POI makes the part and what leads to it; its content is ours.
    private void add(String title, String alternative, String xml, int column, int columns) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, next, column + columns, next + ROWS_OF_CHART);
        XSSFChart chart = page.sheet().createDrawingPatriarch().createChart(anchor);
        var description = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        description.setName(title);
        description.setDescr(alternative);
        parts.put(chart.getPackagePart().getPartName().getName().substring(1), xml);
    }

    /// The XML of the charts, by the name of the part of the package.
    Map<String, String> parts() {
        return parts;
    }
}
