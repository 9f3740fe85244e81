package dev.annals.excel.view;

import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.CellText;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.view.Disagreement.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns and rows of the sheet of disagreements.
final class DisagreementsSheet {

    /// With more sources than that, the sheet would be too wide to read: then it has columns for the first account, the second ...
    static final int MOST_SOURCES = 20;

    private static final int WIDTH_OF_ACCOUNT = 34;
    private static final int MOST_IN_TITLE = 36;

    private final Wording wording;
    private final ViewColumns columns = new ViewColumns();
    private final SheetColumn what = columns.prose("event", "The title of the event.", 44);
    private final SheetColumn date = columns.day("date", "The first day on which it can have been.");
    private final SheetColumn measure = columns.words("measure", "What is counted or measured.", 14);
    private final SheetColumn group = columns.prose("group", "Who or what is counted.", 24);
    private final SheetColumn unit = columns.words("unit", "The unit.", 10);
    private final SheetColumn lowest = columns.number("lowest", "The lowest number that is named, whether as an exact one, as a least, a greatest or a rough one.");
    private final SheetColumn highest = columns.number("highest", "The highest number that is named, whether as an exact one, as a least, a greatest or a rough one.");
    private final Map<String, SheetColumn> bySource = new LinkedHashMap<>();
    private final List<SheetColumn> accounts = new ArrayList<>();
    private final SheetColumn id;

    /// With a column for each of the sources, or, where there are none given, for so many accounts at most.
    DisagreementsSheet(Wording wording, List<String> sources, int mostAccounts) {
        this.wording = wording;
        sources.forEach(source -> bySource.put(source, columns.prose(title(source), doc(source), WIDTH_OF_ACCOUNT)));
        if (sources.isEmpty()) {
            for (int n = 1; n <= Math.min(mostAccounts, MOST_SOURCES); n++) {
                accounts.add(columns.prose("account " + n, "What one of the sources says.", WIDTH_OF_ACCOUNT));
            }
        }
        this.id = columns.words("event id", "The id of the event, with a link to its row.", 36);
    }

    private static String doc(String source) {
        return source.isEmpty() ? "The numbers for which no source is named." : "The numbers of the source " + Label.plain(source) + ".";
    }

    private String title(String source) {
        String title = source.isEmpty() ? "no source named" : Label.plain(wording.source(source), MOST_IN_TITLE);
        return title.isEmpty() || columns.hasTitle(title) || CellText.needsEscape(title) ? "source " + (bySource.size() + 1) : title;
    }

    SheetPlan plan(int index) {
        return new SheetPlan(
                index, ComputedSheet.DISAGREEMENTS.title(),
                "Where sources give different numbers: a row for each event and measure, a column for each source.", columns.all(), 1);
    }

    FilledRow row(SheetPlan plan, Disagreement found) {
        var row = new FilledRow(plan);
        put(row, what, found.title());
        if (!found.day().isEmpty()) {
            row.put(date, CellContent.of(LocalDate.parse(found.day())));
        }
        put(row, measure, found.measure());
        put(row, group, found.group());
        put(row, unit, found.unit());
        putNumber(row, lowest, found.lowest());
        putNumber(row, highest, found.highest());
        row.put(id, CellContent.link(new CellContent.Text(found.event()), found.address()));
        if (accounts.isEmpty()) {
            found.accounts().forEach(account -> Optional.ofNullable(bySource.get(account.source())).ifPresent(column -> put(row, column, account)));
        }
        for (int i = 0; i < Math.min(accounts.size(), found.accounts().size()); i++) {
            put(row, accounts.get(i), named(found.accounts().get(i)));
        }
        return row;
    }

    /// What a source says, with its name.
    private String named(Account account) {
        return account.source().isEmpty() ? account.words() : account.words() + " (" + wording.source(account.source()) + ")";
    }

    private static void put(FilledRow row, SheetColumn column, Account account) {
        if (account.number().isEmpty()) {
            put(row, column, account.words());
        } else {
            putNumber(row, column, account.number());
        }
    }

    private static void put(FilledRow row, SheetColumn column, String text) {
        if (!text.isEmpty()) {
            row.put(column, new CellContent.Text(text));
        }
    }

    private static void putNumber(FilledRow row, SheetColumn column, String digits) {
        if (!digits.isEmpty()) {
            row.put(column, CellContent.of(new BigDecimal(digits)));
        }
    }
}
