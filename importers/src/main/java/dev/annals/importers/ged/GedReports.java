package dev.annals.importers.ged;

import dev.annals.core.model.Hop;
import dev.annals.core.model.Report;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import java.util.List;
import java.util.Optional;

/// The articles from which an event of UCDP GED was coded, and who was quoted in them.
///
/// The column of headlines is not read: headlines contain the semicolon that separates them.
final class GedReports {

    private static final String ONE = "1";

    private final DatasetRow row;
    private final Cast cast;

    GedReports(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    /// Of several articles the dataset does not say which gives a number, or quotes whom.
    void addTo(EventDraft event) {
        List<GedArticle> articles = GedArticle.in(row);
        for (GedArticle article : articles) {
            event.add(article.report(row, cast));
        }
        Optional<String> only = only(articles).map(GedArticle::id);
        List<String> speakers = row.list(GedColumns.ORIGINAL, ";\n\r");
        for (int n = 0; n < speakers.size(); n++) {
            event.add(new Report("original-" + (n + 1), Optional.empty(), List.of(said(speakers.get(n))), List.of(), only));
        }
        only.ifPresent(event::attributeFigures);
    }

    private Optional<GedArticle> only(List<GedArticle> articles) {
        boolean counted = row.text(GedColumns.SOURCES).map(ONE::equals).orElse(true);
        return Optional.of(articles).filter(all -> all.size() == 1 && counted).map(List::getFirst).filter(GedArticle::isOne);
    }

    private static Hop said(String speaker) {
        return new Hop(Hops.named(speaker), "said", Optional.empty());
    }
}
