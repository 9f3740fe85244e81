package dev.annals.excel.layout;

import java.util.List;

/// A part of the worked example: some cells of a sheet.
///
/// @param sheet the name of the sheet
/// @param columns the headings of the columns that are filled
/// @param rows the cells of each row
public record ExampleTable(String sheet, List<String> columns, List<List<String>> rows) {

    private static final String ATTACK = "Bomb on the harbour road";
    private static final String MEETING = "Ministers meet about the harbour";
    private static final String DENIAL = "The Coast Front denies the bombing";

    /// All parts, in the order in which they are entered.
    public static final List<ExampleTable> ALL = List.of(
            new ExampleTable("Sources", List.of("id", "publisher", "published", "file"), List.of(
                    List.of("harbour-news-1", "Harbour News", "22 Nov 2024", "harbour-news-1.txt"),
                    List.of("coast-daily-1", "Coast Daily", "23 Nov 2024", "coast-daily-1.txt"))),
            new ExampleTable("Places", List.of("name", "kind"), List.of(List.of("Port Example", "settlement"))),
            new ExampleTable("Actors", List.of("name", "kind"), List.of(
                    List.of("Coast Front", "armed-group"), List.of("Ministry of Ports", "government-body"), List.of("Harbour Union", "other"))),
            new ExampleTable("Events", List.of("title", "when", "detail kind", "detail act", "detail content"), List.of(
                    List.of(MEETING, "21-23 Nov 2024", "meeting", "", ""),
                    List.of(ATTACK, "2024-11-21", "attack", "", ""),
                    List.of(DENIAL, "22 Nov 2024", "statement", "denies", "The Coast Front had nothing to do with the bomb."))),
            new ExampleTable("Event participations", List.of("event", "actor refers to", "actor verbatim", "role", "source"), List.of(
                    List.of(MEETING, "Ministry of Ports", "", "host", "harbour-news-1"),
                    List.of(MEETING, "Harbour Union", "", "guest", "harbour-news-1"),
                    List.of(ATTACK, "", "an unnamed man", "agent", "coast-daily-1"),
                    List.of(DENIAL, "Coast Front", "", "speaker", "coast-daily-1"))),
            new ExampleTable("Event placings", List.of("event", "place"), List.of(List.of(ATTACK, "Port Example"))),
            new ExampleTable("Event figures", List.of("event", "measure", "amount", "source", "quotation"), List.of(
                    List.of(ATTACK, "killed", "at least 5", "harbour-news-1", "At least five people died on the harbour road"),
                    List.of(ATTACK, "killed", "3", "coast-daily-1", "three people were killed"))),
            new ExampleTable("Event responsibilities", List.of("event", "actor refers to", "stance", "source"), List.of(
                    List.of(ATTACK, "Coast Front", "denies", "coast-daily-1"))),
            new ExampleTable("Event links", List.of("event", "kind", "other event"), List.of(List.of(DENIAL, "denies", ATTACK))));

    /// Copies the lists.
    public ExampleTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
