package dev.annals.rdf.read;

import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.own.Resumption;
import dev.annals.rdf.term.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.lang.rdfxml.rrx.ReaderRDFXML_SAX;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/// Parses an input with Jena, as often as asked; each triple comes with its place, whatever its graph.
final class RdfParser {

    private static final int LONGEST_MESSAGE = 500;

    static {
        JenaSystem.init(); // without it the first use of a Jena class can fail
    }

    private final Syntax syntax;
    private final Input input;

    RdfParser(Syntax syntax, Input input) {
        this.syntax = syntax;
        this.input = input;
    }

    /// Hands out the triples one by one; gives back what stopped the parser before the end, if anything did.
    Optional<Problem> parse(Consumer<LocatedTriple> triples, Consumer<Problem> warnings) {
        return parse(Resumption.START, triples, warnings);
    }

    /// The same from some place on.
    Optional<Problem> parse(Resumption start, Consumer<LocatedTriple> triples, Consumer<Problem> warnings) {
        var profile = new LocatingProfile(new Errors(warnings, start.lines()), start.lines());
        start.base().ifPresent(profile::declare);
        var damage = new Damage();
        try (InputStream whole = damage.opened(() -> Packed.unpack(input))) {
            whole.skipNBytes(start.bytes());
            var in = new TermLimit(whole);
            if (syntax == Syntax.RDF_XML) {
                refuseOutsideEntities(damage);
            }
            run(in, profile, new Delivery(triples, profile, in));
            return Optional.empty();
        } catch (Undelivered e) {
            throw e.reason;
        } catch (UnreadableInput e) {
            throw e;
        } catch (RiotParseException e) {
            return Optional.of(damage.found().map(message -> Problem.of(message, place(profile.position())))
                    .orElseGet(() -> problem(e.getOriginalMessage(), Math.max(1, e.getLine()) + start.lines(), e.getCol())));
        } catch (StackOverflowError e) {
            return Optional.of(problem("Terms are nested too deep" + Limits.reached(Limit.NESTING), profile));
        } catch (IOException | RuntimeException e) { // whatever a parser trips over, it is the input that was bad
            return Optional.of(limit(e).map(reached -> "is read no further: " + reached)
                    .or(damage::found)
                    .map(message -> Problem.of(message, place(profile.position())))
                    .orElseGet(() -> problem(String.valueOf(e.getMessage()), profile)));
        }
    }

    /// The limit that was reached, which Jena wraps.
    private static Optional<String> limit(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitReached reached) {
                return Optional.of(String.valueOf(reached.getMessage()));
            }
        }
        return Optional.empty();
    }

    private void refuseOutsideEntities(Damage damage) throws IOException {
        try (InputStream in = damage.opened(() -> Packed.unpack(input))) {
            OutsideEntities.refuse(in);
        }
    }

    private void run(InputStream in, LocatingProfile profile, Delivery delivery) throws IOException {
        switch (syntax) {
            case TURTLE -> new LangTurtle(tokens(in, profile), profile, delivery).parse();
            case TRIG -> new LangTriG(tokens(in, profile), profile, delivery).parse();
            case N_TRIPLES -> new LangNTriples(tokens(in, profile), profile, delivery).parse();
            case N_QUADS -> new LangNQuads(tokens(in, profile), profile, delivery).parse();
            case RDF_XML -> new ReaderRDFXML_SAX(profile).read(in, null, Lang.RDFXML.getContentType(), delivery, RIOT.getContext());
            case PROTOBUF -> new ProtobufRows(profile, delivery).read(in);
            case JELLY -> new JellyFrames(profile, delivery).read(in);
        }
    }

    private static Tokenizer tokens(InputStream in, LocatingProfile profile) {
        return new ShallowTokens(TokenizerText.create().source(new StrictUtf8(in)).errorHandler(profile.getErrorHandler()).build());
    }

    private Problem problem(String message, LocatingProfile profile) {
        return problem(message, profile.position().line(), profile.position().column());
    }

    private Problem problem(String message, long line, long column) {
        String shown = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " ...";
        return Problem.of("is not " + syntax.title() + ": " + shown, place(Position.of(line, column)));
    }

    /// What is told has a place, also where nothing was read.
    private static Position place(Position reached) {
        return Position.of(Math.max(1, reached.line()), Math.max(0, reached.column()));
    }

    /// Errors stop the parser; warnings do not.
    private final class Errors implements ErrorHandler {

        private final Consumer<Problem> warnings;
        private final long linesBefore;

        Errors(Consumer<Problem> warnings, long linesBefore) {
            this.warnings = warnings;
            this.linesBefore = linesBefore;
        }

        @Override
        public void warning(String message, long line, long column) {
            warnings.accept(problem(message, Math.max(1, line) + linesBefore, column));
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
        private final TermLimit limit;

        Delivery(Consumer<LocatedTriple> triples, LocatingProfile profile, TermLimit limit) {
            this.triples = triples;
            this.profile = profile;
            this.limit = limit;
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }

        @Override
        public void triple(Triple triple) {
            limit.startAnew();
            demandRdf(triple);
            try {
                triples.accept(new LocatedTriple(triple, profile.position()));
            } catch (RuntimeException e) {
                throw new Undelivered(e);
            }
        }
    }

    /// Of a namespace that looks like a blank node, Jena makes a property that is one, which RDF 1.1 does not have (Concepts, section 3.1).
    private static void demandRdf(Triple triple) {
        if (!triple.getPredicate().isURI()) {
            throw new RiotException("the property " + triple.getPredicate() + " is not an IRI");
        }
        if (triple.getSubject().isLiteral()) {
            throw new RiotException("the subject " + triple.getSubject() + " is a literal");
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
