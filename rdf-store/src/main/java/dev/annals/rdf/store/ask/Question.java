package dev.annals.rdf.store.ask;

import dev.annals.rdf.OntologyTerms;
import dev.annals.rdf.QueryPrefixes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateFactory;

/// A SPARQL 1.1 query in which our prefixes need no declaration.
///
/// It reads and does no more: an update is refused, and so is SERVICE, which sends parts of a query to other servers.
public final class Question {

    private static final List<String> PROPERTY_FUNCTIONS = List.of("http://jena.apache.org/ARQ/property#", "http://jena.apache.org/ARQ/list#");

    private final String name;
    private final String text;
    private final Query query;
    private final Map<String, String> prefixes;

    private Question(String name, String text, Query query, Map<String, String> prefixes) {
        this.name = name;
        this.text = text;
        this.query = query;
        this.prefixes = prefixes;
    }

    /// The question that a text asks; throws [MalformedQuestion].
    ///
    /// @param name the name by which messages call it
    /// @param base what the IRIs of records begin with
    public static Question of(String name, String text, String base) {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        Map<String, String> prefixes = QueryPrefixes.of(base);
        QueryDepth.demandBounded(name, text);
        Query query = parse(name, text, prefixes);
        refuseService(name, text);
        return new Question(name, text, query, prefixes);
    }

    private static Query parse(String name, String text, Map<String, String> prefixes) {
        var query = new Query();
        prefixes.forEach(query.getPrefixMapping()::setNsPrefix);
        try {
            return QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new MalformedQuestion(name + ": its expressions go deeper than the stack");
            }
            throw new MalformedQuestion(isUpdate(text, prefixes) ? name + ": this is an update; a query only reads" : SyntaxMessage.of(name, e));
        } catch (QueryException e) {
            throw new MalformedQuestion(name + ": " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new MalformedQuestion(name + ": its expressions go deeper than the stack");
        }
    }

    private static boolean isUpdate(String text, Map<String, String> prefixes) {
        try {
            String declarations = declarations(prefixes, text);
            return !UpdateFactory.create(declarations + text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    /// Looks at the words, because SERVICE can hide in any expression: in a filter, an order, an aggregate.
    private static void refuseService(String name, String text) {
        QueryWords.of(text).filter(word -> word.kind == SPARQLParser11Constants.SERVICE).findFirst().ifPresent(word -> {
            throw new MalformedQuestion(place(name, word) + "SERVICE is not followed, as it sends parts of the query to another server");
        });
    }

    private static String place(String name, Token word) {
        return name + ":" + word.beginLine + ":" + word.beginColumn + ": ";
    }

    /// What is asked for by a name in our namespaces that the ontology does not have: a pattern with it finds nothing.
    ///
    /// What Jena would compute in the place of a triple is not computed; by SPARQL it is a property as any other.
    public List<String> warnings() {
        return QueryWords.of(text).flatMap(word -> warning(word).map(why -> place(name, word) + word.image + why).stream()).toList();
    }

    private Optional<String> warning(Token word) {
        String iri = iri(word);
        if (PROPERTY_FUNCTIONS.stream().anyMatch(iri::startsWith)) {
            return Optional.of(" is looked up as a property; it computes nothing here");
        }
        return OntologyTerms.lacks(iri) ? Optional.of(" is not a term of Annals") : Optional.empty();
    }

    private String iri(Token word) {
        return switch (word.kind) {
            case SPARQLParser11Constants.IRIref -> word.image.substring(1, word.image.length() - 1);
            case SPARQLParser11Constants.PNAME_LN -> query.getPrefixMapping().expandPrefix(word.image);
            default -> "";
        };
    }

    /// The declarations of those prefixes that a text uses and does not declare.
    private static String declarations(Map<String, String> prefixes, String text) {
        return prefixes.entrySet().stream()
                .filter(prefix -> text.contains(prefix.getKey() + ":"))
                .filter(prefix -> !Pattern.compile("\\bPREFIX\\s+" + Pattern.quote(prefix.getKey()) + ":", Pattern.CASE_INSENSITIVE).matcher(text).find())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    /// The query as another processor understands it.
    String sparql() {
        return declarations(prefixes, text) + text;
    }

    Query query() {
        return query;
    }

    /// Our prefixes and those that the query declares.
    Map<String, String> prefixesInUse() {
        return query.getPrefixMapping().getNsPrefixMap();
    }

    /// Whether the answer is a table.
    public boolean asksForRows() {
        return query.isSelectType();
    }

    /// Whether the answer is yes or no.
    public boolean asksForTruth() {
        return query.isAskType();
    }

    /// Whether the answer is a graph.
    public boolean asksForTriples() {
        return query.isConstructType() || query.isDescribeType();
    }
}
