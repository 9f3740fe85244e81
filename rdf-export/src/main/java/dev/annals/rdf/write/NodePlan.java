package dev.annals.rdf.write;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.Frame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is always the same of the nodes that an entity becomes.
///
/// @param classes its class, and the well-known ones
/// @param concept the kind of record that it makes of its owner, where it is a case of the choice that decides that
/// @param hasPosition whether its position is written as one literal, too
/// @param fields its fields, and then the derived ones
record NodePlan(Entity<?> entity, List<EncodedName> classes, EncodedName concept, boolean hasPosition, List<FieldPlan> fields) {

    /// What is always the same of the values of a field.
    ///
    /// @param property the property that holds them
    /// @param slot what comes between the IRI of the owner and what tells one value from the others: `/figures`
    /// @param datatype the datatype of texts
    /// @param text what stands around texts
    /// @param codes the terms of its code list; none if it has none
    /// @param target how the records are written to which it refers
    /// @param folder what comes between the IRI of the record and the id of the part to which it refers: `/reports`
    /// @param parts the nodes that its values can be
    /// @param rules the well-known properties that repeat its values
    /// @param isInlined whether its values can be literals in the place of nodes
    @SuppressWarnings("ArrayRecordComponent") // plans are never compared
    record FieldPlan(
            Field<?, ?> field, EncodedName property, byte[] slot, String datatype, Frame text, Map<? extends Term, EncodedName> codes, RecordFrame target,
            byte[] folder, List<NodePlan> parts, List<RulePlan> rules, boolean isInlined) {

        /// The term of a code.
        EncodedName code(Term term) {
            return Objects.requireNonNull(codes.get(term));
        }

        /// The folder as a text.
        String folderName() {
            return new String(folder, StandardCharsets.US_ASCII);
        }

        /// The node that an entity becomes.
        @SuppressWarnings("ReferenceEquality") // entities are constants
        NodePlan part(Entity<?> entity) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).entity() == entity) {
                    return parts.get(i);
                }
            }
            throw new IllegalArgumentException(entity.name() + " is no value of " + field.name());
        }
    }
}
