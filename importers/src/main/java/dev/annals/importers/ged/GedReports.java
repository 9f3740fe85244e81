package dev.annals.importers.ged;

import dev.annals.core.model.Hop;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.importers.cell.Days;
import dev.annals.importers.table.Cast;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.table.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The articles from which an event of UCDP GED was coded, and who was quoted in them.
///
/// The column of headlines is not read: headlines contain the semicolon that separates them.
final class GedReports {

    /// What the database of the dataset writes for a date that it has not, the earliest day of its kind of column.
    private static final LocalDate NO_DAY = LocalDate.of(1753, 1, 1);

    private final DatasetRow row;
    private final Cast cast;

    GedReports(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    void addTo(EventDraft event) {
        articles().forEach(article -> event.add(report(article)));
        int n = 0;
        for (String speaker : row.text(GedColumns.ORIGINAL).stream().flatMap(String::lines).map(String::strip).toList()) {
            if (!speaker.isEmpty()) {
                event.add(new Report("original-" + ++n, Optional.empty(), List.of(hop(speaker, "said", Optional.empty())), List.of()));
            }
        }
    }

    /// From 2013 on `"Office,YYYY-MM-DD,Headline";"..."`; free text before.
    private List<String> articles() {
        String text = row.text(GedColumns.ARTICLES).orElse("");
        if (!text.startsWith("\"") || !text.endsWith("\"") || text.length() < 2) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return List.of(text.substring(1, text.length() - 1).split("\";\\s*\"", -1)).stream().filter(article -> !article.isBlank()).toList();
    }

    private Report report(String article) {
        String id = Ids.of("ged:article", article);
        String[] parts = article.split(",", 3);
        Optional<LocalDate> day = parts.length == 3 ? Days.iso(parts[1].strip()) : Optional.empty();
        if (day.isEmpty()) {
            cast.source(id, row.origin(), () -> source(id, Optional.empty(), Optional.of(article), Optional.empty()));
            return new Report(id, Optional.empty(), List.of(), List.of());
        }
        Optional<When> published = day.filter(date -> !date.equals(NO_DAY)).map(When::on);
        Optional<String> office = given(parts[0]);
        cast.source(id, row.origin(), () -> source(id, office, given(parts[2]), published));
        return new Report(id, Optional.empty(), office.map(name -> hop(name, "reported", published)).stream().toList(), List.of());
    }

    private static Source source(String id, Optional<String> publisher, Optional<String> title, Optional<When> published) {
        return new Source(
                id, publisher, title, published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Hop hop(String speaker, String verb, Optional<When> when) {
        return new Hop(Hops.named(speaker), verb, when);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
