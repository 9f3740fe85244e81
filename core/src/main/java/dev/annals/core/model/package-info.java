/// What a corpus consists of: sources, places, actors and events, and everything that is said about them.
///
/// Start with [Event][dev.annals.core.model.Event] and its [Report][dev.annals.core.model.Report]s. All types are immutable and
/// validated: a constructor throws [Malformed][dev.annals.core.schema.Malformed] when given what cannot be. What a component of a record means
/// is said by the field constant of the same name, where every format takes it from.
///
/// [Catalogue][dev.annals.core.model.Catalogue] lists the records that make up a corpus.
@NullMarked
package dev.annals.core.model;

import org.jspecify.annotations.NullMarked;
