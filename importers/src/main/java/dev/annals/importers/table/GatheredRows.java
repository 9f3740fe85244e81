package dev.annals.importers.table;

import dev.annals.core.schema.Malformed;
import dev.annals.importers.column.FileHabits;
import dev.annals.importers.column.HabitSurvey;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.OriginalRow;
import java.util.function.Function;

/// What a first pass does with the rows of a file: it sees which events come twice, counts what there is, and gathers what rows say of actors
/// and places.
public final class GatheredRows {

    private final TableRun run;
    private final String file;
    private final HabitSurvey habits;
    private final ContentsSurvey contents;

    /// For a file to which no program did anything.
    public GatheredRows(TableRun run, String file, FileForm form) {
        this(run, file, new HabitSurvey(run.dataset().table(), form));
    }

    GatheredRows(TableRun run, String file, HabitSurvey habits) {
        this.run = run;
        this.file = file;
        this.habits = habits;
        this.contents = new ContentsSurvey(run.dataset().facts(), habits, run.contents());
    }

    /// One more row; only rows that become events say something.
    public void add(OriginalRow raw, RowCells cells) {
        if (!cells.layout().fits(cells.cells().texts())) {
            return;
        }
        DatasetRow row = row(raw, cells, habits.provisional());
        run.see(row);
        if (run.dataset().id(row).isPresent()) {
            gather(row, way -> row(raw, cells, way));
        }
    }

    private DatasetRow row(OriginalRow raw, RowCells cells, FileHabits way) {
        return new DatasetRow(file, "", raw, cells.cells(), cells.layout(), run.dataset().table(), way, notice -> { });
    }

    private void gather(DatasetRow row, Function<FileHabits, DatasetRow> again) {
        try {
            contents.add(row, again);
            run.dataset().gather(row, run.gathered());
        } catch (Malformed told) {
            // It is told when the row is read.
        }
    }

    /// The file, which descriptions call by this name, has no more rows.
    public void finish(String name) {
        contents.finish(name);
    }
}
