package dev.annals.importers.flat;

import dev.annals.core.model.Report;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.table.Articles;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import java.util.List;
import java.util.Optional;

/// Who tells of the event of a row.
final class EventTableReports {

    private final DatasetRow row;
    private final Cast cast;

    EventTableReports(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    /// The address is that of the publisher where there is only one; of several nobody knows whose it is.
    void addTo(EventDraft event) {
        List<String> publishers = row.list(EventTableColumns.PUBLISHERS, EventTablePlaces.BETWEEN).stream().distinct().toList();
        Optional<String> url = row.text(EventTableColumns.FIRST_URL);
        url.filter(address -> !Articles.isAddress(address))
                .ifPresent(text -> row.warn("no-address", EventTableColumns.FIRST_URL, "is no address of the web, and becomes the title of its source"));
        boolean same = url.isPresent() && publishers.size() == 1;
        url.ifPresent(address -> event.add(of(event, Articles.at(address, publishers.stream().filter(name -> same).findFirst(), row, cast))));
        if (!same) {
            publishers.forEach(name -> event.add(Hops.report(next(event), name, Optional.empty())));
        }
    }

    private static Report of(EventDraft event, String source) {
        return new Report(next(event), Optional.empty(), List.of(), List.of(), Optional.of(source));
    }

    private static String next(EventDraft event) {
        return "r" + (event.reports.size() + 1);
    }
}
