/// How a record is described once and then written to and read from every format.
///
/// Start with [Entity][dev.annals.core.schema.Entity]: it lists the [fields][dev.annals.core.schema.Field] of a record and
/// knows how to rebuild one. Each field has a [type][dev.annals.core.schema.Type]. Values flow out through a
/// [sink][dev.annals.core.schema.FieldSink] and come back through a [source][dev.annals.core.schema.FieldSource]; a format implements
/// these two. Generators of schemas and documentation switch over the sealed cases of the type instead, with no `default`, so
/// that a new kind of value does not compile until every format can say what it does with it. What the tables lead to, as a whole, is a
/// [schema][dev.annals.core.schema.Schema].
@NullMarked
package dev.annals.core.schema;

import org.jspecify.annotations.NullMarked;
