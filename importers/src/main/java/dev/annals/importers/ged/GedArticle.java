package dev.annals.importers.ged;

import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Days;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.Hops;
import dev.annals.importers.column.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article from which an event of UCDP GED was coded.
///
/// @param text what the dataset says of it
/// @param isOne whether it is one article for sure
/// @param office who published it
/// @param headline its title
/// @param published when it was published
record GedArticle(String text, boolean isOne, Optional<String> office, Optional<String> headline, Optional<When> published) {

    private static final Pattern BETWEEN = Pattern.compile("\";\\s*\"");

    /// What the database of the dataset writes for a date that it has not, the earliest day of its kind of column.
    private static final LocalDate NO_DAY = LocalDate.of(1753, 1, 1);

    /// From 2013 on `"Office,YYYY-MM-DD,Headline";"..."`; free text before, which may name several.
    static List<GedArticle> in(DatasetRow row) {
        String text = row.text(GedColumns.ARTICLES).orElse("");
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text.isEmpty() ? List.of() : List.of(free(text));
        }
        var articles = new ArrayList<GedArticle>();
        for (String article : BETWEEN.split(text.substring(1, text.length() - 1), -1)) {
            if (!article.isBlank()) {
                articles.add(of(article));
            }
        }
        return articles;
    }

    private static GedArticle free(String text) {
        return new GedArticle(text, false, Optional.empty(), Optional.of(text), Optional.empty());
    }

    private static GedArticle of(String text) {
        String[] parts = text.split(",", 3);
        Optional<LocalDate> day = parts.length == 3 ? Days.iso(parts[1].strip()) : Optional.empty();
        if (day.isEmpty()) {
            return free(text);
        }
        Optional<When> published = day.get().equals(NO_DAY) ? Optional.empty() : Optional.of(When.on(day.get()));
        return new GedArticle(text, true, given(parts[0]), given(parts[2]), published);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    String id() {
        return Ids.of("ged:article", text);
    }

    /// Makes the source; returns what it reports.
    Report report(DatasetRow row, Cast cast) {
        String own = id();
        String id = cast.source(own, row.origin(), () -> new Source(
                own, office, headline, published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
        return new Report(
                id, Optional.empty(), office.isEmpty() ? List.of() : List.of(Hops.reported(office.get(), published)), List.of(), Optional.of(id));
    }
}
