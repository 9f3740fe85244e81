package dev.annals.importers.table;

import java.io.IOException;

/// A file that is read twice: all files of a run are surveyed before the first of them is read.
public interface SurveyedFile {

    /// Reads the file for the first time, to find out what is true of all of it.
    void survey() throws IOException;

    /// Reads the file again, and hands its records on.
    void read() throws IOException;
}
