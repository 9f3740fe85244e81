package dev.annals.rdf.store.ask;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.util.Iterator;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.apache.jena.sparql.lang.sparql_11.javacc.TokenMgrError;

/// How deep brackets of a query lie within each other: Jena's parser goes down some twenty method calls for each.
final class QueryDepth {

    private final int deepest = Limits.inMemory(Limit.NESTING);
    private int depth;

    private QueryDepth() {}

    /// Throws [MalformedQuestion] at the first bracket that is too deep.
    static void demandBounded(String name, String text) {
        Iterator<Token> words = QueryWords.of(text).iterator();
        var depth = new QueryDepth();
        try {
            words.forEachRemaining(word -> depth.add(name, word));
        } catch (TokenMgrError e) {
            return; // where the words end, the parser tells what is wrong with them
        }
    }

    private void add(String name, Token word) {
        switch (word.kind) {
            case SPARQLParser11Constants.LPAREN, SPARQLParser11Constants.LBRACE, SPARQLParser11Constants.LBRACKET -> depth++;
            case SPARQLParser11Constants.RPAREN, SPARQLParser11Constants.RBRACE, SPARQLParser11Constants.RBRACKET -> depth--;
            default -> {}
        }
        if (depth > deepest) {
            throw new MalformedQuestion(name + ":" + word.beginLine + ":" + word.beginColumn + ": brackets are nested more than " + deepest + " deep"
                    + Limits.reached(Limit.NESTING));
        }
    }
}
