package dev.annals.rdf.write;

import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The triples of one record while they are gathered. Nodes and objects have numbers, until the next record begins.
interface RecordStatements {

    /// Forgets all nodes, objects and triples.
    void begin();

    /// The node of the record itself, which comes first.
    int record(RecordFrame frame, String id);

    /// The node that is the only value of a field.
    int part(int owner, FieldPlan field);

    /// The node at a place in the list of a field, counted from 1.
    int part(int owner, FieldPlan field, int place);

    /// The node with an id in the list of a field.
    int part(int owner, FieldPlan field, String key);

    /// A node as an object.
    int object(int node);

    /// A term of a vocabulary.
    int object(EncodedName name);

    /// A record of the corpus.
    int reference(RecordFrame target, String id);

    /// A part of a record, in the list to which the field refers.
    int reference(int record, FieldPlan field, String id);

    /// A text of a field.
    int text(FieldPlan field, String value);

    /// A text in a language.
    int text(String value, String language);

    /// A whole number.
    int count(long value);

    /// A decimal number.
    int decimal(BigDecimal value);

    /// True or false.
    int flag(boolean value);

    /// A day.
    int day(LocalDate value);

    /// A position as Well-Known Text.
    int point(String value);

    /// An IRI that is no term of ours.
    int iri(String iri);

    /// A plain text that is no value.
    int string(String text);

    /// Adds a triple.
    void add(int node, EncodedName property, int object);
}
