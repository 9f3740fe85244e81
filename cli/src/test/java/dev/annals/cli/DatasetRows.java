package dev.annals.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of datasets that have a header, and the same as CSV; a bar stands between cells.
final class DatasetRows {

    private DatasetRows() {}

    /// Some columns and a row or two of a dataset.
    static List<String> rows(String dataset) {
        return switch (dataset) {
            case "ged" -> List.of(
                    "id|year|type_of_violence|conflict_name|side_a|side_b|where_prec|where_coordinates|latitude|longitude|country|country_id"
                            + "|date_prec|date_start|date_end|deaths_a|deaths_b|deaths_civilians|deaths_unknown|low|best|high",
                    "9|2025|1|Utopia: Hills|Government of Utopia|HLF, \"the hills\"|1|Hilltown|23.69|98.76|Utopia|999|2|2025-05-11|2025-05-12"
                            + "|0|1|0|0|1|1|30");
            case "acled" -> List.of(
                    "event_id_cnty|event_date|year|time_precision|event_type|sub_event_type|actor1|iso|country|location|latitude|longitude"
                            + "|geo_precision|source|notes|fatalities|timestamp",
                    "UTO12|2023-03-05|2023|1|Protests|Peaceful protest|Protesters (Utopia)|999|Utopia|Hilltown|1.5|2.5|1|Daily Bugle|They met.|0"
                            + "|1678000000",
                    "UTO13|2023-03-06|2023|1|Battles|Armed clash|Military Forces of Utopia|999|Utopia|Hilltown|1.5|2.5|1|Daily Bugle||7|1678000001");
            case "event-table" -> List.of(
                    "id|title|kind|date_from|date_to|country|place|latitude|longitude|initiators|killed_best|killed_is",
                    "e1|Bomb in Hilltown|attack|2023-03-05|2023-03-05|Utopia|Hilltown|1.5|2.5|Red Front|3|at least");
            case "gtd" -> List.of(
                    "eventid|iyear|imonth|iday|country|country_txt|city|latitude|longitude|specificity|success|suicide|attacktype1"
                            + "|attacktype1_txt|gname|nkill|nwound",
                    "202103050001|2021|3|5|999|Utopia|Hilltown|1.5|2.5|1|1|1|3|Bombing/Explosion|HLF|3|5");
            case "icews" -> List.of(
                    "Event ID|Event Date|Source Name|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Country|Story ID|Country",
                    "101|2013-05-01|Citizen (Utopia)|Utopia|Criticize or denounce|111|-2.5|Office|Utopia|77|Utopia");
            case "polecat" -> List.of(
                    "Event ID|Event Date|Event Type|Event Mode|Intensity|Actor Name|Actor Country|Recipient Name|Recipient Country|Country",
                    "UTO-2023-1|2023-03-05|ASSAULT|firearms; beat|-9.5|Army of Utopia|UTO|villagers|None|UTO");
            case "gdelt" -> List.of(
                    "GLOBALEVENTID|SQLDATE|MonthYear|Year|FractionDate|Actor1Code|Actor1Name|Actor2Code|Actor2Name|IsRootEvent|EventCode|EventBaseCode"
                            + "|EventRootCode|QuadClass|GoldsteinScale|NumMentions|NumSources|NumArticles|AvgTone|DATEADDED|SOURCEURL",
                    "719024875|20171202|201712|2017|2017.9096|||USA|MISSOURI|1|043|043|04|1|2.8|18|3|18|-2.5|20180101000000|http://example.org/a");
            default -> throw new IllegalArgumentException(dataset);
        };
    }

    static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    static String csv(List<String> rows) {
        return rows.stream().map(row -> cells(row).stream().map(DatasetRows::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
