package dev.annals.excel.page;

import dev.annals.excel.layout.Profile;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.view.TollColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pivot tables that a workbook will have, which count its rows as they come.
public final class Pivots {

    private final List<PivotQuestion> questions;

    /// Over these rows, of which none has come; a large workbook has no pivot tables.
    public Pivots(Profile profile, PendingSheets pending) {
        this.questions = profile.isFull() ? PivotQuestion.of(profile.layout(), pending) : List.of();
    }

    /// All of them, with people killed in the second place, where anybody was.
    List<PivotQuestion> with(Optional<TollColumns> tolls) {
        var all = new ArrayList<>(questions);
        tolls.filter(columns -> columns.groups().hasNumbers()).map(PivotQuestion::killed).ifPresent(killed -> all.add(Math.min(1, all.size()), killed));
        return List.copyOf(all);
    }
}
