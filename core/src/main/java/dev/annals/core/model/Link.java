package dev.annals.core.model;

import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// How an event relates to another event.
public record Link(LinkKind kind, String event) {

    public static final Field<Link, LinkKind> KIND = new Field<>("kind", "The relation.", coded(LinkKind.LIST), Link::kind);
    public static final Field<Link, String> EVENT = new Field<>("event", "The other event.", reference("event"), Link::event);

    /// The schema of this record.
    public static final Entity<Link> ENTITY = new Entity<>(
            Link.class, "link", "How an event relates to another event.",
            List.of(KIND, EVENT),
            row -> new Link(row.get(KIND), row.get(EVENT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Link {
        event = Require.identifier(EVENT, event);
    }
}
