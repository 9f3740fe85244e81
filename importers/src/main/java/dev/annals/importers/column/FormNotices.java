package dev.annals.importers.column;

import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import java.util.List;

/// Tells once what is unusual in how a file is written.
///
/// @param tell who tells
/// @param dialects how the files of the dataset tell fields apart, the usual way first
public record FormNotices(FileNotices tell, List<Dialect> dialects) {

    /// Tells what is unusual in how a file is written, once for each.
    public void tell(FileSurvey survey) {
        Encoding encoding = survey.encoding();
        if (encoding.isSingleByte()) {
            tell.warn("not-utf8", "is not UTF-8 and is read as " + encoding.name());
        } else if (!encoding.name().equals(Encoding.UTF8.name())) {
            tell.warn("encoding", "is " + encoding.name() + " by its mark and is read so");
        }
        if (survey.brokenRows() > 0) {
            tell.warn("not-utf8", "has " + survey.brokenRows() + (survey.brokenRows() == 1 ? " row that is" : " rows that are")
                    + " not UTF-8, read as " + survey.decoder().broken().name());
        }
        if (encoding.carriageReturns()) {
            tell.warn("line-ends", "ends its lines with carriage returns alone, as old programs for Macintosh do; they are read so");
        }
        Dialect dialect = survey.form().dialect();
        if (dialect.separator() != dialects.getFirst().separator()) {
            tell.warn("separator", "separates fields with " + dialect.name());
        }
        if (dialect.quoting() == Dialect.Quoting.PAIRS) {
            tell.warn("quotes", "has fields in pairs of double quotes; they are read without them");
        }
        if (survey.emptyRows() > 0) {
            tell.warn("empty-rows", "has " + survey.emptyRows() + (survey.emptyRows() == 1 ? " row" : " rows")
                    + " without any value, passed over like blank lines");
        }
    }
}
