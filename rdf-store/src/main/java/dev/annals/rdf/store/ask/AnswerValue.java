package dev.annals.rdf.store.ask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Terms as typed values of a table: numbers, days and flags where they are such, texts elsewhere.
final class AnswerValue {

    private AnswerValue() {}

    static Object of(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (!node.isLiteral()) {
            return node.isURI() ? node.getURI() : node.toString();
        }
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (type.equals(XSDDatatype.XSDinteger.getURI()) || type.equals(XSDDatatype.XSDdecimal.getURI())) {
            return typed(text, BigDecimal::new);
        }
        if (type.equals(XSDDatatype.XSDdate.getURI())) {
            return typed(text, LocalDate::parse);
        }
        return type.equals(XSDDatatype.XSDboolean.getURI()) && text.matches("true|false") ? (Object) text.equals("true") : text;
    }

    /// A store may hold a literal that is not of its type; it stays the text that it is.
    private static Object typed(String text, Function<String, Object> reading) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            return text;
        }
    }
}
