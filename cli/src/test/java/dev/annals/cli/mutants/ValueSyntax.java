package dev.annals.cli.mutants;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the values of a format are found, as its groups `value` in bytes taken for Latin-1, and how a text is written as one.
enum ValueSyntax {
    JSON("\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*:)|(?<value>\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*+|true|false|null)"),
    COMMAS("(?:^|(?<=[,\\n]))(?<value>\"(?:[^\"]|\"\")*+\"|[^,\\n\"]*)"),
    TABS("(?:^|(?<=[\\t\\n]))(?<value>[^\\t\\n]*)"),
    TRIPLES("(?<value>\"(?:[^\"\\\\]|\\\\.)*+\"|<[^<>\\s]*>|(?<= )[a-zA-Z]*:[^\\s;,.]+|(?<= )-?[0-9][0-9.]*(?= ))"),
    XML(">(?<value>[^<>\\n]+)<|=\"(?<attribute>[^\"]*)\"");

    private final Pattern pattern;

    ValueSyntax(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static ValueSyntax of(String format) {
        return switch (format) {
            case "json", "ndjson", "draft", "jsonld", "plover" -> JSON;
            case "ged", "gtd", "acled", "event-table" -> COMMAS;
            case "gdelt", "gdelt-mentions", "icews", "polecat" -> TABS;
            case "rdfxml" -> XML;
            case "turtle", "ntriples", "nquads", "trig" -> TRIPLES;
            default -> throw new IllegalArgumentException("How do values look in the format " + format + "?");
        };
    }

    List<Span> values(byte[] file) {
        return pattern.matcher(latin(file)).results().filter(match -> match.group("value") != null).map(ValueSyntax::span).toList();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start("value"), match.end("value"));
    }

    static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /// A text as a value of its own.
    String quoted(String text) {
        return switch (this) {
            case JSON -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + '"';
            case TRIPLES -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
            case COMMAS -> '"' + text.replace("\"", "\"\"") + '"';
            case TABS -> text.replace("\t", " ").replace("\n", " ");
            case XML -> text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\r", "&#xD;");
        };
    }
}
