package dev.annals.excel.view;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Report;
import dev.annals.core.scratch.SortedEntries;
import dev.annals.core.tally.FigureSubject;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.RowAddress;
import dev.annals.excel.view.Disagreement.Account;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sheet with what sources give different numbers for: a row for each event and measure.
///
/// Numbers are compared with others for the same bound: a low and a high estimate of one dataset do not disagree.
final class Disagreements implements Closeable {

    private static final int MOST_CHARACTERS = 400;

    private final Wording wording;
    private final SortedEntries entries = new SortedEntries(SortedEntries.RUN);
    private final Set<String> sources = new LinkedHashSet<>();
    private int mostAccounts;

    Disagreements(Wording wording) {
        this.wording = wording;
    }

    void add(Event event, RowAddress address) throws IOException {
        if (event.figures().size() < 2) {
            return;
        }
        for (Map.Entry<FigureSubject, List<Figure>> subject : FigureSubject.by(event.figures()).entrySet()) {
            if (FigureSubject.differ(subject.getValue())) {
                add(event, address, subject.getKey(), subject.getValue());
            }
        }
    }

    private void add(Event event, RowAddress address, FigureSubject subject, List<Figure> figures) throws IOException {
        List<BigDecimal> numbers = figures.stream().flatMap(figure -> Wording.numbers(figure.amount()).stream()).toList();
        Optional<LocalDate> day = event.when().earliest().or(event.when()::latest);
        Map<String, List<Figure>> given = bySource(event, figures);
        mostAccounts = Math.max(mostAccounts, given.size());
        given.keySet().stream().filter(source -> sources.size() <= DisagreementsSheet.MOST_SOURCES).forEach(sources::add);
        var disagreement = new Disagreement(
                event.id(), address, Label.plain(event.title(), 300), day.map(LocalDate::toString).orElse(""), subject.measure().code(),
                subject.group().map(Label::plain).orElse(""), subject.unit().map(Label::plain).orElse(""),
                numbers.stream().min(Comparator.naturalOrder()).map(BigDecimal::toPlainString).orElse(""),
                numbers.stream().max(Comparator.naturalOrder()).map(BigDecimal::toPlainString).orElse(""),
                given.entrySet().stream().map(account -> account(account.getKey(), account.getValue())).toList());
        entries.add(day.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE), 0, disagreement.packed());
    }

    private static Account account(String source, List<Figure> figures) {
        List<String> said = figures.stream().map(Wording::figure).distinct().toList();
        boolean number = said.size() == 1 && figures.getFirst().amount() instanceof Amount.Exact
                && figures.getFirst().bound() == FigureBound.STATED;
        String digits = number ? Wording.numbers(figures.getFirst().amount()).getFirst().toPlainString() : "";
        return new Account(source, digits, Label.plain(String.join("; ", said), MOST_CHARACTERS));
    }

    /// The figures by the id of the source that gives them; an empty id where none is named.
    private Map<String, List<Figure>> bySource(Event event, List<Figure> figures) {
        var result = new LinkedHashMap<String, List<Figure>>();
        for (Figure figure : figures) {
            List<String> given = event.reports().stream()
                    .filter(report -> figure.report().equals(Optional.of(report.id())))
                    .flatMap((Report report) -> wording.sources(report))
                    .toList();
            (given.isEmpty() ? List.of("") : given).forEach(id -> result.computeIfAbsent(id, key -> new ArrayList<>()).add(figure));
        }
        return result;
    }

    /// Adds the sheet to those of the workbook, unless nobody disagrees.
    void complete(PendingSheets pending) throws IOException {
        if (entries.count() == 0) {
            return;
        }
        List<String> named = sources.size() <= DisagreementsSheet.MOST_SOURCES ? List.copyOf(sources) : List.of();
        var sheet = new DisagreementsSheet(wording, named, mostAccounts);
        SheetPlan plan = sheet.plan(pending.count());
        PendingSheet rows = pending.add(plan);
        entries.drain(content -> rows.append(sheet.row(plan, Disagreement.of(content))));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
