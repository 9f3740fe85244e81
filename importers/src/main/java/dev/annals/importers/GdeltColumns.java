package dev.annals.importers;

import static dev.annals.importers.Column.code;
import static dev.annals.importers.Column.kept;
import static dev.annals.importers.Column.mapped;
import static dev.annals.importers.Column.mappedCode;
import static dev.annals.importers.Column.metric;

import java.util.stream.Stream;

/// The columns of GDELT events, in the order of version 2.0 (GDELT Event codebook 2.0, 2015-02-19); the files have no header.
final class GdeltColumns {

    static final Column ID = mapped("id", "GlobalEventID");
    static final Column DAY = mapped("when", "Day", "SQLDATE");
    static final Column MONTH = kept("MonthYear");
    static final Column YEAR = kept("Year");
    static final Column QUAD_CLASS = code("cameo-quad-class", "QuadClass");
    static final GdeltActor ACTOR1 = GdeltActor.numbered(1);
    static final GdeltActor ACTOR2 = GdeltActor.numbered(2);
    static final Column EVENT = mappedCode("detail, title", "cameo", "EventCode");
    static final GdeltGeo ACTOR1_GEO = GdeltGeo.of("Actor1");
    static final GdeltGeo ACTOR2_GEO = GdeltGeo.of("Actor2");
    static final GdeltGeo ACTION_GEO = GdeltGeo.of("Action");
    static final Column URL = mapped("source, report", "SOURCEURL");

    /// Version 2.0, 61 columns.
    static final Columns VERSION_2 = Columns.of(Stream.of(
                    Stream.of(ID, DAY, MONTH, YEAR, kept("FractionDate")),
                    ACTOR1.columns(), ACTOR2.columns(),
                    Stream.of(
                            code("gdelt-is-root-event", "IsRootEvent"), EVENT, code("cameo-base", "EventBaseCode"),
                            code("cameo-root", "EventRootCode"), QUAD_CLASS, metric("GoldsteinScale"),
                            metric("NumMentions"), metric("NumSources"), metric("NumArticles"), metric("AvgTone")),
                    ACTOR1_GEO.columns(), ACTOR2_GEO.columns(), ACTION_GEO.columns(),
                    Stream.of(code("gdelt-date-added", "DATEADDED"), URL))
            .flatMap(columns -> columns)
            .toArray(Column[]::new));

    /// Version 1.0, daily files from April 2013, 58 columns.
    static final Columns DAILY = VERSION_2.without(ACTOR1_GEO.district(), ACTOR2_GEO.district(), ACTION_GEO.district());

    /// Version 1.0, files of the years before, 57 columns.
    static final Columns BACK = DAILY.without(URL);

    private GdeltColumns() {}
}
