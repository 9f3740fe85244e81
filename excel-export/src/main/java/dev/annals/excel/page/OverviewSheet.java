package dev.annals.excel.page;

import dev.annals.core.tally.Killed;
import dev.annals.core.tally.Periods.Period;
import dev.annals.core.tally.Periods;
import dev.annals.core.tally.Ranking;
import dev.annals.core.tally.Tally;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/// The sheet with the charts.
final class OverviewSheet {

    static final String NAME = ComputedSheet.OVERVIEW.title();

    static final String DOC = "Events and people killed in numbers and charts: over time, places, actors.";

    /// How wide the columns between the margins are.
    static final int[] WIDTHS = {12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12};

    private static final int MOST_KINDS = 7;
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
        new OverviewNumbers(tally, page).add(periods);
        next = page.sheet().getLastRowNum() + 2;
        if (periods.several()) {
            addEvents(periods, bars(periods));
            addKilled(periods, bars(periods));
        }
        addBars(tally.level().unit(), titleOfPlaces(), tally.places(), Page.FIRST);
        addBars("actor", "Actors in most events", tally.actors(), Page.FIRST + HALF);
        page.printUpTo(next + ROWS_OF_CHART);
    }

    /// Events that lie in no single period stand at the end, so that the bars add up.
    private static List<Period> bars(Periods periods) {
        var bars = new ArrayList<>(periods.list());
        if (periods.elsewhere().events() > 0) {
            bars.add(new Period(periods.nameOfElsewhere(), periods.elsewhere()));
        }
        return bars;
    }

    private void addEvents(Periods periods, List<Period> bars) {
        List<String> kinds = mostFrequentKinds();
        var columns = new ArrayList<Function<Period, Number>>();
        kinds.forEach(kind -> columns.add(period -> period.toll().kinds().getOrDefault(kind, 0L)));
        var names = new ArrayList<>(kinds.stream().map(Naming::words).toList());
        if (tally.happened().kinds().size() > kinds.size()) {
            names.add("other kinds");
            columns.add(period -> period.toll().kinds().entrySet().stream()
                    .filter(kind -> !kinds.contains(kind.getKey())).mapToLong(Map.Entry::getValue).sum());
        }
        ChartData.Block block = data.block(periods.unit(), bars, Period::name, names, columns);
        String title = "Events per " + periods.unit() + ", by kind";
        String alternative = alt(title, periods) + " The most frequent kinds are " + String.join(", ", names) + ".";
        addWide(title, alternative, new Chart(title, block).stackedColumns());
    }

    private static String alt(String title, Periods periods) {
        String last = periods.elsewhere().events() > 0 ? " The last bar is for events that lie in no single " + periods.unit() + "." : "";
        return title + ", from " + periods.list().getFirst().name() + " to " + periods.list().getLast().name() + "." + last;
    }

    private List<String> mostFrequentKinds() {
        return tally.happened().kinds().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> kind) -> -kind.getValue()).thenComparing(Map.Entry::getKey))
                .limit(MOST_KINDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addKilled(Periods periods, List<Period> bars) {
        if (tally.happened().killed().filter(killed -> !killed.equals(Killed.NONE)).isEmpty()) {
            return;
        }
        ChartData.Block block = data.block(
                periods.unit(), bars, Period::name, List.of("low", "best", "high"),
                List.of(bar -> killed(bar).low(), bar -> killed(bar).best(), bar -> killed(bar).high()));
        data.remarks("to be read as", bars, bar -> bar.toll().words());
        String title = "People killed per " + periods.unit() + ": low, best and high figures";
        addWide(title, alt(title, periods), new Chart(title, block).columns());
    }

    private static Killed killed(Period bar) {
        return bar.toll().killed().orElse(Killed.NONE);
    }

    /// The level of the places stands in the title.
    private String titleOfPlaces() {
        return tally.level().title() + " where most events happened";
    }

    private void addBars(String entity, String title, Ranking ranking, int column) {
        if (ranking.first().isEmpty()) {
            return;
        }
        ChartData.Block block = data.block(
                entity, ranking.first(), Ranking.Named::label, List.of("events"), List.of(Ranking.Named::events));
        Ranking.Named most = ranking.first().getFirst();
        String alternative = title + ". The first is " + most.label() + ", named by " + most.events() + " events.";
        add(title, alternative, new Chart(title, block).bars(), column, HALF);
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
