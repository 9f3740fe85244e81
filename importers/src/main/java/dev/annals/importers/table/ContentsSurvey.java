package dev.annals.importers.table;

import dev.annals.importers.column.FileHabits;
import dev.annals.importers.column.HabitSurvey;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.contents.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Counts in a first pass what the rows of a file hold.
///
/// Whether the day or the month comes first in dates like 03/05/2023 is known at the end of the file only. Until then they are read in each
/// way, and the days of one of these count.
final class ContentsSurvey {

    private final DatasetFacts facts;
    private final HabitSurvey habits;
    private final Contents contents;
    private final Map<String, Days> days = new HashMap<>();

    /// The days of the rows of one sort.
    ///
    /// @param certain of rows that were read before the first date that has several ways
    /// @param possible of the rows after it, by the way in which they are read
    private record Days(Period certain, Map<FileHabits, Period> possible) {}

    ContentsSurvey(DatasetFacts facts, HabitSurvey habits, Contents contents) {
        this.facts = facts;
        this.habits = habits;
        this.contents = contents;
    }

    /// One more row, which can be read again by other habits.
    void add(DatasetRow row, Function<FileHabits, DatasetRow> again) {
        String unit = facts.unit().apply(row);
        contents.addRow(unit, facts.country().apply(row));
        Days read = days.get(unit);
        if (read == null) {
            read = new Days(new Period(), new HashMap<>());
            days.put(unit, read);
        }
        if (habits.hasNumericDays()) {
            add(read, again);
        } else {
            read.certain().add(facts.days().apply(row));
        }
    }

    private void add(Days read, Function<FileHabits, DatasetRow> again) {
        habits.possible().forEach(way -> read.possible().computeIfAbsent(way, none -> new Period()).add(facts.days().apply(again.apply(way))));
    }

    /// The file has no more rows.
    void finish(String file) {
        if (!days.isEmpty()) {
            contents.addFile(file, facts.release().apply(file));
        }
        days.forEach((unit, read) -> {
            contents.addDays(unit, read.certain());
            Optional.ofNullable(read.possible().get(habits.decided())).ifPresent(period -> contents.addDays(unit, period));
        });
    }
}
