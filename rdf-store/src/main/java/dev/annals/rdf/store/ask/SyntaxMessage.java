package dev.annals.rdf.store.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/// What a parser of SPARQL says, in a line for humans: it goes on with all that could have stood there.
final class SyntaxMessage {

    private static final Pattern PLACE = Pattern.compile("(?:at )?line (\\d+), column (\\d+)[.:]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \"\\s*(?:<\\w+>|\"[^\"]*\")\\s+\"?(.*?)\\s*\"*\\s*");

    private SyntaxMessage() {}

    static String of(String name, QueryParseException e) {
        String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(line);
        String position = place.find() ? place.group(1) + ":" + place.group(2) : e.getLine() + ":" + e.getColumn();
        return name + ":" + position + ": " + words(place.replaceAll(""));
    }

    private static String words(String line) {
        if (line.startsWith("Encountered \"<EOF>\"")) {
            return "the query ends too early";
        }
        Matcher unexpected = UNEXPECTED.matcher(line);
        return unexpected.matches() ? "'" + unexpected.group(1) + "' cannot stand here" : line.strip();
    }
}
