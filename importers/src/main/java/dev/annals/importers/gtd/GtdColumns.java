package dev.annals.importers.gtd;

import static dev.annals.core.model.FigureBound.STATED;
import static dev.annals.core.model.Measure.ATTACKERS;
import static dev.annals.core.model.Measure.CAPTURED;
import static dev.annals.core.model.Measure.INJURED;
import static dev.annals.core.model.Measure.KILLED;
import static dev.annals.importers.table.DatasetColumn.code;
import static dev.annals.importers.table.DatasetColumn.counted;
import static dev.annals.importers.table.DatasetColumn.countedOf;
import static dev.annals.importers.table.DatasetColumn.kept;
import static dev.annals.importers.table.DatasetColumn.mapped;
import static dev.annals.importers.table.DatasetColumn.mappedCode;

import dev.annals.importers.cell.Content;
import dev.annals.importers.table.DatasetColumn;
import dev.annals.importers.table.DatasetColumns;
import dev.annals.importers.table.NamedPlace;
import java.util.List;
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
    static final DatasetColumn ATTACK = mappedCode("detail", "gtd-attacktype1", "attacktype1");
    static final DatasetColumn SUICIDE = mappedCode("detail", "gtd-suicide", "suicide");
    static final DatasetColumn TARGET = mapped("detail", "target1");
    static final DatasetColumn TARGET_TYPE = mapped("detail, title", "targtype1_txt");
    static final DatasetColumn WEAPON = mapped("detail", "weaptype1_txt");
    static final DatasetColumn ATTACK_TEXT = mapped("title", "attacktype1_txt");
    static final List<DatasetColumn> GROUPS = columns("actor, participation, responsibility", "gname", "gname2", "gname3");
    static final List<DatasetColumn> UNCERTAIN = codes("stance of the responsibility", "guncertain1", "guncertain2", "guncertain3");
    static final List<DatasetColumn> CLAIMED = codes("responsibility", "claimed", "claim2", "claim3");
    static final DatasetColumn COMPETING = mapped(Content.CODE, "stance of the responsibility", "compclaim");
    static final List<DatasetColumn> CITATIONS = columns("sources, reports", "scite1", "scite2", "scite3");
    static final DatasetColumn RELATED = mapped("codes", "related");
    static final NamedPlace PLACE = NamedPlace.of("gtd", "country_txt", "provstate", "district", "city", "latitude", "longitude")
            .unnamedAs("Unknown", "unknown");

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
            "resolution", "region_txt", "location", "alternative_txt", "attacktype2_txt", "attacktype3_txt", "targsubtype1_txt", "corp1",
            "natlty1_txt", "targtype2_txt", "targsubtype2_txt", "corp2", "target2", "natlty2_txt", "targtype3_txt", "targsubtype3_txt",
                    "corp3",
            "target3", "natlty3_txt", "gsubname", "gsubname2", "gsubname3", "motive", "nperpcap", "claimmode_txt", "claimmode2_txt",
            "claimmode3_txt", "claimconf", "weapsubtype1_txt", "weaptype2_txt", "weapsubtype2_txt", "weaptype3_txt", "weapsubtype3_txt",
            "weaptype4_txt", "weapsubtype4_txt", "weapdetail", "propextent_txt", "propvalue", "propcomment", "nhours", "ndays", "divert",
            "kidhijcountry", "ransomamt", "ransomamtus", "ransompaid", "ransompaidus", "ransomnote", "hostkidoutcome_txt", "nreleased",
                    "addnotes");

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
                    CODES.stream().map(name -> code("gtd-" + name.replace('_', '-'), name)), KEPT.stream().map(name -> kept(name)))
            .flatMap(columns -> columns)
            .toArray(DatasetColumn[]::new));

    private GtdColumns() {}

    private static List<DatasetColumn> columns(String to, String... names) {
        return Stream.of(names).map(name -> mapped(to, name)).toList();
    }

    private static List<DatasetColumn> codes(String to, String... names) {
        return Stream.of(names).map(name -> mapped(Content.CODE, to, name)).toList();
    }
}
