package dev.annals.importers.gdelt;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;
import static dev.annals.importers.column.DatasetColumn.metric;
import static dev.annals.importers.column.DatasetColumn.tally;

import dev.annals.importers.cameo.CameoColumns;
import dev.annals.importers.cell.Content;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import java.util.stream.Stream;

/// The columns of GDELT events, in the order of version 2.0 (GDELT Event codebook 2.0, 2015-02-19); the files have no header.
final class GdeltColumns {

    /// By this name users ask for the events; it begins their ids.
    static final String DATASET = "gdelt";

    /// GDELT Project, "Terms of Use" (www.gdeltproject.org/about.html).
    static final TermsOfUse TERMS = TermsOfUse.of(
            "Terms of use of the GDELT Project: any use, with a citation of it and a link to it", "The GDELT Project, https://www.gdeltproject.org/");

    static final DatasetColumn ID = mapped(Content.CODE, "id", "GlobalEventID");
    static final DatasetColumn DAY = mapped(Content.DAY, "when", "Day", "SQLDATE");
    static final DatasetColumn MONTH = kept(Content.CODE, "MonthYear");
    static final DatasetColumn YEAR = kept(Content.CODE, "Year");
    static final DatasetColumn QUAD_CLASS = mappedCode("detail", "cameo-quad-class", "QuadClass");
    static final GdeltActor ACTOR1 = GdeltActor.numbered(1);
    static final GdeltActor ACTOR2 = GdeltActor.numbered(2);
    static final DatasetColumn EVENT = mappedCode("detail, title", CameoColumns.SCHEME, "EventCode");
    static final DatasetColumn BASE = mappedCode("detail", CameoColumns.BASE, "EventBaseCode");
    static final DatasetColumn ROOT = mappedCode("detail", CameoColumns.ROOT, "EventRootCode");
    static final DatasetColumn SCALE = metric("GoldsteinScale");
    static final GdeltGeo ACTOR1_GEO = GdeltGeo.of("Actor1");
    static final GdeltGeo ACTOR2_GEO = GdeltGeo.of("Actor2");
    static final GdeltGeo ACTION_GEO = GdeltGeo.of("Action");
    static final DatasetColumn ADDED = mappedCode("when", "gdelt-date-added", "DATEADDED");
    static final DatasetColumn URL = mapped("source, report", "SOURCEURL");

    /// Version 2.0, 61 columns.
    static final DatasetColumns VERSION_2 = DatasetColumns.of(Stream.of(
                    Stream.of(ID, DAY, MONTH, YEAR, kept("FractionDate")),
                    ACTOR1.columns().stream(), ACTOR2.columns().stream(),
                    Stream.of(
                            code("gdelt-is-root-event", "IsRootEvent"), EVENT, BASE, ROOT, QUAD_CLASS, SCALE,
                            tally("NumMentions"), tally("NumSources"), tally("NumArticles"), metric("AvgTone")),
                    ACTOR1_GEO.columns().stream(), ACTOR2_GEO.columns().stream(), ACTION_GEO.columns().stream(),
                    Stream.of(ADDED, URL))
            .flatMap(columns -> columns)
            .toArray(DatasetColumn[]::new));

    /// Version 1.0, daily files from April 2013, 58 columns.
    static final DatasetColumns DAILY = VERSION_2.without(ACTOR1_GEO.district(), ACTOR2_GEO.district(), ACTION_GEO.district());

    /// Version 1.0, files of the years before, 57 columns.
    static final DatasetColumns BACK = DAILY.without(URL);

    private GdeltColumns() {}
}
