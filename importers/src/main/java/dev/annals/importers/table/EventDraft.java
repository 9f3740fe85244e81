package dev.annals.importers.table;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Link;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Responsibility;
import dev.annals.core.model.Role;
import dev.annals.core.model.When;
import dev.annals.importers.column.DatasetColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// An event in the making.
public final class EventDraft {

    final List<Participation> participations = new ArrayList<>();
    public final List<Placing> placings = new ArrayList<>();
    public final List<Figure> figures = new ArrayList<>();
    public final List<Responsibility> responsibilities = new ArrayList<>();
    public final List<Link> links = new ArrayList<>();
    public final List<Report> reports = new ArrayList<>();
    public final List<Code> codes = new ArrayList<>();
    public final List<Metric> metrics = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public Factuality factuality = Factuality.ACTUAL;
    public String title;
    public Optional<String> summary = Optional.empty();
    public When when = new When(Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, DateNature.UNKNOWN, Optional.empty(), Optional.empty());
    public Detail detail;

    /// With a title and a detail that say no more than what it is a row of, until more is known.
    EventDraft(String title) {
        this.title = title;
        this.detail = new Other(title);
    }

    /// Whether there is a report of this id.
    public boolean has(String report) {
        for (Report other : reports) {
            if (other.id().equals(report)) {
                return true;
            }
        }
        return false;
    }

    /// Adds a report unless one of the same id is there.
    public void add(Report report) {
        if (!has(report.id())) {
            reports.add(report);
        }
    }

    /// Adds somebody who took part.
    public void addParticipant(ActorRef who, Role role, Optional<String> capacity) {
        participations.add(new Participation(who, role, capacity, Optional.empty()));
    }

    /// Adds where it happened, if that is known; `words` are those of the text.
    public void addLocation(Optional<String> place, Optional<PlacingPrecision> precision, Optional<String> words) {
        if (place.isPresent()) {
            placings.add(new Placing(place.get(), PlacingRole.LOCATION, precision, words, Optional.empty()));
        }
    }

    /// Fills in the columns that the table of the dataset alone decides.
    void addTabled(DatasetRow row, List<DatasetColumn> columns) {
        for (DatasetColumn column : columns) {
            switch (column.use()) {
                case DatasetColumn.Use.EventCode(String scheme, Optional<String> more, DatasetColumn.Labels labels) -> {
                    Optional<String> code = row.text(column);
                    if (code.isPresent()) {
                        codes.add(new Code(scheme, code.get(), label(code.get(), row, labels)));
                    }
                }
                case DatasetColumn.Use.Computed() -> {
                    Optional<BigDecimal> value = row.number(column);
                    if (value.isPresent()) {
                        metrics.add(new Metric(column.name(), value.get(), Optional.empty()));
                    }
                }
                case DatasetColumn.Use.Counted counted -> {
                    Optional<Amount> amount = amount(row, column);
                    if (amount.isPresent()) {
                        figures.add(figure(counted, amount.get()));
                    }
                }
                case DatasetColumn.Use.Mapped mapped -> { }
                case DatasetColumn.Use.Kept kept -> { }
            }
        }
    }

    private static Optional<String> label(String code, DatasetRow row, DatasetColumn.Labels labels) {
        return switch (labels) {
            case DatasetColumn.Labels.None none -> Optional.empty();
            case DatasetColumn.Labels.Words(DatasetColumn words) -> row.text(words);
            case DatasetColumn.Labels.Meanings(Function<String, Optional<String>> of) -> of.apply(code);
        };
    }

    /// Says of all figures that they come from a report.
    public void attributeFigures(String report) {
        figures.replaceAll(figure -> new Figure(
                figure.measure(), figure.group(), figure.amount(), figure.bound(), figure.unit(), Optional.of(report)));
    }

    private static Figure figure(DatasetColumn.Use.Counted counted, Amount amount) {
        return new Figure(counted.measure(), counted.group(), amount, counted.bound(), Optional.empty(), Optional.empty());
    }

    /// How datasets write in numbers of people that it is not recorded (-9 and -99: GTD codebook, 2021, "Consequences"; -1: UCDP GED).
    private static final Set<BigDecimal> NOT_RECORDED = Set.of(BigDecimal.valueOf(-1), BigDecimal.valueOf(-9), BigDecimal.valueOf(-99));

    /// A number of people; a negative one is none. A column that is not there gives no amount.
    private static Optional<Amount> amount(DatasetRow row, DatasetColumn column) {
        if (!row.has(column)) {
            return Optional.empty();
        }
        if (row.text(column).isEmpty()) {
            return Optional.of(new Amount.NotRecorded());
        }
        return row.people(column).map(value -> amount(row, column, value));
    }

    private static Amount amount(DatasetRow row, DatasetColumn column, BigDecimal value) {
        if (value.signum() >= 0) {
            return new Amount.Exact(value);
        }
        if (!NOT_RECORDED.contains(value.stripTrailingZeros())) {
            row.error(column, "is no number of people, and is taken for not recorded");
        }
        return new Amount.NotRecorded();
    }

    Event event(String id, Lineage lineage, Extras extras) {
        return new Event(
                id, factuality, title, summary, when, detail, participations, placings, figures, responsibilities, links, reports, codes,
                metrics, Optional.of(lineage), Optional.of(extras));
    }
}
