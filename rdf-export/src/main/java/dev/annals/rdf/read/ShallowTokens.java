package dev.annals.rdf.read;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerWrapper;

/// Tokens with a limit on how deep brackets nest, because Jena's parser goes down one method call for each.
final class ShallowTokens extends TokenizerWrapper {

    private final int deepest = Limits.inMemory(Limit.NESTING);
    private int depth;

    ShallowTokens(Tokenizer tokens) {
        super(tokens);
    }

    @Override
    public Token next() {
        Token token = super.next();
        switch (token.getType()) {
            case LBRACKET, LPAREN, LT2, L_TRIPLE -> deeper(token);
            case RBRACKET, RPAREN, GT2, R_TRIPLE -> depth--;
            default -> {}
        }
        return token;
    }

    private void deeper(Token token) {
        if (++depth > deepest) {
            throw new RiotParseException("Brackets are nested more than " + deepest + " deep" + Limits.reached(Limit.NESTING), token.getLine(), token.getColumn());
        }
    }
}
