package dev.annals.rdf.schema;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.QuotedText;
import dev.annals.rdf.term.RelativeIris;
import dev.annals.rdf.term.TurtleTerms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The Turtle of a generated schema, subject by subject.
final class SchemaText {

    private final StringBuilder text = new StringBuilder();
    private final TurtleTerms terms = new TurtleTerms(Prefixes.ofSchema(), new RelativeIris(Optional.empty()));

    /// Begins with a comment and the prefixes.
    SchemaText(String comment) {
        text.append("# ").append(comment).append('\n');
        Prefixes.ofSchema().names().forEach((namespace, prefix) ->
                text.append("@prefix ").append(prefix).append(": ").append(IriReference.of(namespace)).append(" .\n"));
    }

    /// Begins a subject with its class.
    SchemaText subject(String iri, String type) {
        return subject(iri, List.of(type));
    }

    /// Begins a subject with its classes.
    SchemaText subject(String iri, List<String> types) {
        text.append('\n').append(terms.of(iri)).append("\n    a ").append(types.stream().map(terms::of).collect(Collectors.joining(" , ")));
        return this;
    }

    /// Adds objects that are Turtle already; adds nothing where there is none.
    SchemaText add(String property, List<String> objects) {
        if (!objects.isEmpty()) {
            text.append(" ;\n    ").append(terms.of(property)).append(' ').append(String.join(" , ", objects));
        }
        return this;
    }

    /// Adds resources.
    SchemaText addIris(String property, List<String> iris) {
        return add(property, iris.stream().map(terms::of).toList());
    }

    /// Adds a text in English.
    SchemaText addText(String property, String english) {
        return add(property, List.of(english(english)));
    }

    /// Ends a subject.
    void end() {
        text.append(" .\n");
    }

    String term(String iri) {
        return terms.of(iri);
    }

    static String english(String words) {
        return QuotedText.of(words) + "@en";
    }

    /// A list of resources, as Turtle.
    String list(List<String> iris) {
        return iris.stream().map(terms::of).collect(Collectors.joining(" ", "( ", " )"));
    }

    /// What an IRI begins with, before its last name.
    static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /// A name in camel case or with hyphens as words.
    static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
