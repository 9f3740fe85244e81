package dev.annals.rdf.store.ask;

import java.io.StringReader;
import java.util.stream.Stream;
import org.apache.jena.sparql.lang.sparql_11.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;

/// The words of a query that can be parsed, whatever expression they stand in.
final class QueryWords {

    private QueryWords() {}

    static Stream<Token> of(String text) {
        var words = new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
        return Stream.generate(words::getNextToken).takeWhile(word -> word.kind != SPARQLParser11Constants.EOF);
    }
}
