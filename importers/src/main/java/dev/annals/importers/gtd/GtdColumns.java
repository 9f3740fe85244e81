package dev.annals.importers.gtd;

import static dev.annals.core.model.FigureBound.STATED;
import static dev.annals.core.model.Measure.ATTACKERS;
import static dev.annals.core.model.Measure.CAPTURED;
import static dev.annals.core.model.Measure.INJURED;
import static dev.annals.core.model.Measure.KILLED;
import static dev.annals.importers.column.DatasetColumn.counted;
import static dev.annals.importers.column.DatasetColumn.countedOf;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;

import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.NamedPlace;
import dev.annals.importers.table.PointScale;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The columns of the Global Terrorism Database (GTD codebook, 2021).
final class GtdColumns {

    static final DatasetColumn ID = mapped(Content.CODE, "id", "eventid");
    static final DatasetColumn YEAR = mapped(Content.CODE, "when", "iyear");
    static final DatasetColumn MONTH = mapped(Content.CODE, "when", "imonth");
    static final DatasetColumn DAY = mapped(Content.CODE, "when", "iday");
    static final DatasetColumn APPROXIMATE = mapped("when", "approxdate");
    static final DatasetColumn SPECIFICITY = mappedCode("precision of the placing", "gtd-specificity", "specificity");
    static final DatasetColumn VICINITY = mappedCode("role of the placing", "gtd-vicinity", "vicinity");
    static final DatasetColumn SUMMARY = mapped("summary", "summary");
    static final DatasetColumn ATTACK_TEXT = mapped("title, label of the code", "attacktype1_txt");
    static final DatasetColumn ATTACK = mappedCode("detail", "gtd-attacktype1", "attacktype1").labelledBy(ATTACK_TEXT);
    static final DatasetColumn SUICIDE = mappedCode("detail", "gtd-suicide", "suicide");
    static final DatasetColumn TARGET = mapped("detail", "target1");
    static final DatasetColumn TARGET_TYPE = mapped("detail, title, label of the code", "targtype1_txt");
    static final DatasetColumn WEAPON = mapped("detail, label of the code", "weaptype1_txt");
    static final List<DatasetColumn> GROUPS = columns("actor, participation, responsibility", "gname", "gname2", "gname3");
    static final List<DatasetColumn> UNCERTAIN = codes("stance of the responsibility", "guncertain1", "guncertain2", "guncertain3");
    static final List<DatasetColumn> CLAIMED = codes("responsibility", "claimed", "claim2", "claim3");
    static final DatasetColumn COMPETING = mapped(Content.CODE, "stance of the responsibility", "compclaim");
    static final List<DatasetColumn> CITATIONS = columns("sources, reports", "scite1", "scite2", "scite3");
    static final DatasetColumn RELATED = mapped("codes", "related");

    /// Codebook, "specificity": 1 is the point of the city; 2 and 3 that of the smallest region known, below the first order, even where there is
    /// a city; 4 that of a region of the first order.
    private static final PointScale POINTS = new PointScale(Map.of(
            "1", CoordinatesPrecision.EXACT, "2", CoordinatesPrecision.DISTRICT, "3", CoordinatesPrecision.DISTRICT, "4", CoordinatesPrecision.PROVINCE));

    static final NamedPlace PLACE = NamedPlace.of("gtd", "country_txt", "provstate", "district", "city", "latitude", "longitude")
            .unnamedAs("Unknown", "unknown", "UNKNOWN").pointed(row -> POINTS.of(row, SPECIFICITY));

    private static final List<String> CODES = List.of(
            "extended", "country", "region", "crit1", "crit2", "crit3", "doubtterr", "alternative", "multiple", "success", "attacktype2",
                    "attacktype3",
            "targtype1", "targtype2", "targtype3", "targsubtype1", "targsubtype2", "targsubtype3", "natlty1", "natlty2", "natlty3",
                    "individual",
            "claimmode", "claimmode2", "claimmode3", "weaptype1", "weaptype2", "weaptype3", "weaptype4", "weapsubtype1", "weapsubtype2",
            "weapsubtype3", "weapsubtype4", "property", "propextent", "ishostkid", "ransom", "hostkidoutcome", "dbsource", "int_log",
                    "int_ideo",
            "int_misc", "int_any");
    private static final List<String> KEPT = List.of(
            "resolution", "location", "corp1", "corp2", "target2", "corp3", "target3", "gsubname", "gsubname2", "gsubname3", "motive", "nperpcap",
            "claimconf", "weapdetail", "propvalue", "propcomment", "nhours", "ndays", "divert", "kidhijcountry", "ransomamt", "ransomamtus",
            "ransompaid", "ransompaidus", "ransomnote", "nreleased", "addnotes");

    /// The codes that have a column with the words for them.
    private static final Map<String, DatasetColumn> WORDS = words(Map.of(
            "country", PLACE.country(), "targtype1", TARGET_TYPE, "weaptype1", WEAPON), "region", "alternative", "attacktype2", "attacktype3",
            "targtype2", "targtype3", "targsubtype1", "targsubtype2", "targsubtype3", "natlty1", "natlty2", "natlty3", "claimmode", "claimmode2",
            "claimmode3", "weaptype2", "weaptype3", "weaptype4", "weapsubtype1", "weapsubtype2", "weapsubtype3", "weapsubtype4", "propextent",
            "hostkidoutcome");

    static final DatasetColumns ALL = DatasetColumns.of(Stream.of(
                    Stream.of(ID, YEAR, MONTH, DAY, APPROXIMATE, SPECIFICITY, VICINITY, SUMMARY, ATTACK, ATTACK_TEXT, SUICIDE, TARGET,
                            TARGET_TYPE, WEAPON),
                    Stream.of(PLACE.country(), PLACE.province(), PLACE.city(), PLACE.latitude(), PLACE.longitude()),
                    GROUPS.stream(), UNCERTAIN.stream(), CLAIMED.stream(), CITATIONS.stream(), Stream.of(COMPETING, RELATED),
                    Stream.of(
                            counted(ATTACKERS, STATED, "nperps"), counted(KILLED, STATED, "nkill"),
                                    countedOf("US citizens", KILLED, STATED, "nkillus"),
                            countedOf("perpetrators", KILLED, STATED, "nkillter"), counted(INJURED, STATED, "nwound"),
                            countedOf("US citizens", INJURED, STATED, "nwoundus"), countedOf("perpetrators", INJURED, STATED, "nwoundte"),
                            counted(CAPTURED, STATED, "nhostkid"), countedOf("US citizens", CAPTURED, STATED, "nhostkidus")),
                    CODES.stream().map(GtdColumns::code), WORDS.values().stream(), KEPT.stream().map(name -> kept(name)))
            .flatMap(columns -> columns)
            .distinct()
            .toArray(DatasetColumn[]::new));

    private GtdColumns() {}

    private static DatasetColumn code(String name) {
        DatasetColumn code = DatasetColumn.code("gtd-" + name.replace('_', '-'), name);
        return Optional.ofNullable(WORDS.get(name)).map(code::labelledBy).orElse(code);
    }

    private static Map<String, DatasetColumn> words(Map<String, DatasetColumn> known, String... others) {
        var words = new TreeMap<>(known);
        Stream.of(others).forEach(name -> words.put(name, mapped("label of the code", name + "_txt")));
        return Collections.unmodifiableMap(words);
    }

    private static List<DatasetColumn> columns(String to, String... names) {
        return Stream.of(names).map(name -> mapped(to, name)).toList();
    }

    private static List<DatasetColumn> codes(String to, String... names) {
        return Stream.of(names).map(name -> mapped(Content.CODE, to, name)).toList();
    }
}
