package dev.annals.rdf.read;

import dev.annals.rdf.term.StandardTerms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// A literal as stores and other programs write it, taken for one of the datatype that is expected: stores derive narrower datatypes, turn
/// decimals into doubles, add time zones to days, and editors tag texts with their language. Whatever would change the value is not taken.
///
/// @param lexical the text of the value in the datatype that is expected
/// @param lost what the literal says beyond that, and what is not kept
record LiteralForm(String lexical, Optional<String> lost) {

    /// The names of datatypes that derive from xsd:string (XML Schema part 2, 3.4), and xsd:anyURI, whose values are texts too.
    private static final Set<String> TEXTS = Set.of("string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "anyURI");

    /// The names of datatypes that derive from xsd:integer (XML Schema part 2, 3.4).
    private static final Set<String> INTEGERS = Set.of(
            "integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger",
            "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte");

    /// Digits that survive every double and every float (IEEE 754, binary64 and binary32).
    private static final int EXACT_IN_DOUBLE = 15;
    private static final int EXACT_IN_FLOAT = 6;

    private static final Pattern FINITE = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern ZONE = Pattern.compile("(Z|[+-][0-9]{2}:[0-9]{2})$");
    private static final Pattern NO_OFFSET = Pattern.compile(".*(Z|[+-]00:00)");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?$");

    /// The literal as one of a datatype; none where it is something else.
    static Optional<LiteralForm> of(XSDDatatype expected, Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        String text = node.getLiteralLexicalForm();
        if (!node.getLiteralLanguage().isEmpty()) {
            return expected.equals(XSDDatatype.XSDstring)
                    ? Optional.of(new LiteralForm(text, Optional.of("a language tag, such as @" + node.getLiteralLanguage())))
                    : Optional.empty();
        }
        String given = node.getLiteralDatatypeURI();
        String name = given.startsWith(StandardTerms.XSD) ? given.substring(StandardTerms.XSD.length()) : "";
        boolean valid = expected.getURI().equals(given) ? expected.isValid(text) : node.getLiteralDatatype().isValid(text);
        return valid ? as(expected, name, text) : Optional.empty();
    }

    private static Optional<LiteralForm> as(XSDDatatype expected, String given, String text) {
        if (expected.equals(XSDDatatype.XSDstring)) {
            return Optional.of(exact(text)).filter(form -> TEXTS.contains(given));
        }
        if (expected.equals(XSDDatatype.XSDinteger)) {
            return INTEGERS.contains(given) ? Optional.of(exact(text)) : number(given, text).flatMap(LiteralForm::whole);
        }
        if (expected.equals(XSDDatatype.XSDdecimal)) {
            return INTEGERS.contains(given) ? Optional.of(exact(text)) : number(given, text).map(number -> exact(number.toPlainString()));
        }
        if (expected.equals(XSDDatatype.XSDdate)) {
            return day(given, text);
        }
        return Optional.of(exact(text)).filter(form -> expected.getURI().equals(StandardTerms.XSD + given));
    }

    private static LiteralForm exact(String lexical) {
        return new LiteralForm(lexical, Optional.empty());
    }

    /// A decimal as it stands; a double or float that has no more digits than each of them keeps.
    private static Optional<BigDecimal> number(String given, String text) {
        int digits = switch (given) {
            case "decimal" -> Integer.MAX_VALUE;
            case "double" -> EXACT_IN_DOUBLE;
            case "float" -> EXACT_IN_FLOAT;
            default -> 0;
        };
        return Optional.of(text.strip()).filter(number -> digits > 0 && FINITE.matcher(number).matches()).map(BigDecimal::new)
                .filter(number -> digits == Integer.MAX_VALUE || number.stripTrailingZeros().precision() <= digits);
    }

    private static Optional<LiteralForm> whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0 ? Optional.empty() : Optional.of(exact(number.toBigInteger().toString()));
    }

    private static Optional<LiteralForm> day(String given, String text) {
        String local = ZONE.matcher(text.strip()).replaceFirst("");
        boolean midnight = given.equals("dateTime") && MIDNIGHT.matcher(local).find();
        if (!given.equals("date") && !midnight) {
            return Optional.empty();
        }
        boolean shifted = ZONE.matcher(text.strip()).find() && !NO_OFFSET.matcher(text.strip()).matches();
        Optional<String> lost = shifted ? Optional.of("an offset from universal time, such as " + text.strip().substring(text.strip().length() - 6)) : Optional.empty();
        return Optional.of(new LiteralForm(MIDNIGHT.matcher(local).replaceFirst(""), lost));
    }
}
