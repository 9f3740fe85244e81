/// Events in the exchange format of the PLOVER ontology, out; the importers of datasets read them as any other PLOVER data.
///
/// Start with [PloverExporter][dev.annals.json.plover.PloverExporter]. `PloverType` says what PLOVER calls an event, `PloverEvent` makes
/// the object of one, and actors and places stand within the events that refer to them. The format is partial: events that it has no
/// word for are refused, and of the others it says which fields it carries.
@NullMarked
package dev.annals.json.plover;

import org.jspecify.annotations.NullMarked;
