package dev.annals.importers.piece;

import dev.annals.importers.column.FileHabits;
import dev.annals.importers.file.FileSurvey;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What was found out in a file as a whole, by which each of its rows is read.
///
/// @param survey how it is written
/// @param habits what the program that saved it did to its values
/// @param decided whether its dataset decided something of it
public record KnownFile(FileSurvey survey, FileHabits habits, boolean decided) {

    void write(DataOutput out) throws IOException {
        survey.write(out);
        habits.write(out);
        out.writeBoolean(decided);
    }

    static KnownFile read(DataInput in) throws IOException {
        return new KnownFile(FileSurvey.read(in), FileHabits.read(in), in.readBoolean());
    }
}
