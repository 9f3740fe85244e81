package dev.annals.rdf;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sys.JenaSystem;

/// Parses the Turtle of an input with Jena, as often as asked; each triple comes with its place.
final class TurtleParser {

    private static final int LONGEST_MESSAGE = 300;

    static {
        JenaSystem.init(); // without it the first use of a Jena class can fail
    }

    private final Input input;

    TurtleParser(Input input) {
        this.input = input;
    }

    /// Hands out the triples one by one; gives back what stopped the parser before the end, if anything did.
    Optional<Problem> parse(Consumer<LocatedTriple> triples, Consumer<Problem> warnings) {
        var errors = new Errors(warnings);
        var profile = new LocatingProfile(errors);
        try (var reader = new StrictUtf8(input)) {
            Tokenizer tokens = new ShallowTokens(TokenizerText.create().source(reader).errorHandler(errors).build());
            return parse(tokens, profile, new Delivery(triples, profile));
        }
    }

    private static Optional<Problem> parse(Tokenizer tokens, LocatingProfile profile, Delivery delivery) {
        try {
            new LangTurtle(tokens, profile, delivery).parse();
            return Optional.empty();
        } catch (Undelivered e) {
            throw e.reason;
        } catch (UnreadableInput e) {
            throw e;
        } catch (RiotParseException e) {
            return Optional.of(problem(e.getOriginalMessage(), e.getLine(), e.getCol()));
        } catch (StackOverflowError e) {
            return Optional.of(problem("Terms are nested too deep", profile.position().line(), profile.position().column()));
        } catch (RuntimeException e) { // whatever a parser trips over, it is the input that was bad
            return Optional.of(problem(String.valueOf(e.getMessage()), tokens.getLine(), tokens.getColumn()));
        }
    }

    private static Problem problem(String message, long line, long column) {
        String shown = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " ...";
        return new Problem("", "", "is not Turtle: " + shown, Position.of(Math.max(0, line), Math.max(0, column)));
    }

    /// Errors stop the parser; warnings do not.
    private record Errors(Consumer<Problem> warnings) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            warnings.accept(problem(message, line, column));
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }

    /// Hands triples on.
    private static final class Delivery extends StreamRDFBase {

        private final Consumer<LocatedTriple> triples;
        private final LocatingProfile profile;

        Delivery(Consumer<LocatedTriple> triples, LocatingProfile profile) {
            this.triples = triples;
            this.profile = profile;
        }

        @Override
        public void triple(Triple triple) {
            try {
                triples.accept(new LocatedTriple(triple, profile.position()));
            } catch (RuntimeException e) {
                throw new Undelivered(e);
            }
        }
    }

    /// Carries what the taker of a triple threw past the parser.
    private static final class Undelivered extends RuntimeException {

        private final transient RuntimeException reason;

        Undelivered(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
