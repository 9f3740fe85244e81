package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a run counted while it chose a subset.
///
/// @param chosen how many events are asked for
/// @param unknown how many may be asked for by each condition, if one knew
/// @param links how many links were taken out
/// @param sourcesLost how many reports lack sources that they would name by passages
public record SubsetCounts(long chosen, List<Long> unknown, long links, long sourcesLost) {

    /// Copies the list.
    public SubsetCounts {
        unknown = List.copyOf(unknown);
    }

    /// What to tell at the end of a run, by whom the events were judged.
    public List<Notice> notices(Subset subset, List<Notice> judges) {
        var notices = new ArrayList<>(judges);
        List<Condition> conditions = subset.conditions();
        for (int n = 0; n < conditions.size(); n++) {
            tell(unknown.get(n), "subset-unknown", conditions.get(n).unknown() + ", so that nobody can tell whether " + conditions.get(n).option() + " asks for them; they are left out", notices);
        }
        tell(links, "subset-links", "links lead to events that are not in the subset; they are taken out", notices);
        tell(sourcesLost, "subset-sources", "reports have passages of several sources, of which only the first is named without them", notices);
        if (chosen == 0) {
            notices.add(Notice.of(Severity.WARNING, "subset-empty", "", "", Problem.of("no event is in the subset")));
        }
        return notices;
    }

    private static void tell(long count, String code, String message, List<Notice> notices) {
        if (count > 0) {
            notices.add(Notice.of(Severity.WARNING, code, "", "", Problem.of(String.format(Locale.ROOT, "%,d " + message, count))));
        }
    }
}
