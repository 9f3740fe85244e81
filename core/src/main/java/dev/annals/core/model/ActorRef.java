package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.core.schema.Types;
import java.util.List;
import java.util.Optional;

/// Who is meant: an actor of the corpus, or words that nobody could resolve.
public sealed interface ActorRef {

    /// The choice between the cases.
    Type<ActorRef> TYPE = Types.choice("actor-ref", "Who is meant: an actor of the corpus, or words that nobody could resolve.",
            List.of(Resolved.ENTITY, Unresolved.ENTITY));

    /// An actor of the corpus.
    record Resolved(String refersTo, Optional<String> verbatim) implements ActorRef {

        public static final Field<Resolved, String> REFERS_TO =
                new Field<>("refersTo", "The id of the actor.", reference("actor"), Resolved::refersTo);
        public static final Field<Resolved, Optional<String>> VERBATIM =
                new Field<>("verbatim", "The words of the text.", maybe(TEXT), Resolved::verbatim);

        /// The schema of this record.
        public static final Entity<Resolved> ENTITY = new Entity<>(
                Resolved.class, "resolved", "An actor of the corpus.",
                List.of(REFERS_TO, VERBATIM),
                row -> new Resolved(row.get(REFERS_TO), row.get(VERBATIM)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public Resolved {
            refersTo = Require.identifier(REFERS_TO, refersTo);
            verbatim = Require.optionalText(VERBATIM, verbatim);
        }
    }

    /// Words that do not tell which actor is meant.
    record Unresolved(String verbatim, Unresolution why) implements ActorRef {

        public static final Field<Unresolved, String> VERBATIM =
                new Field<>("verbatim", "The words of the text.", TEXT, Unresolved::verbatim);
        public static final Field<Unresolved, Unresolution> WHY =
                new Field<>("why", "Why it is not known who is meant.", coded(Unresolution.LIST), Unresolved::why).whenLeftEmpty(Unresolution.NOT_LOOKED_UP);

        /// The schema of this record.
        public static final Entity<Unresolved> ENTITY = new Entity<>(
                Unresolved.class, "unresolved", "Words that do not tell which actor is meant.",
                List.of(VERBATIM, WHY),
                row -> new Unresolved(row.get(VERBATIM), row.get(WHY)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public Unresolved {
            verbatim = Require.text(VERBATIM, verbatim);
        }
    }
}
