/// GeoJSON (RFC 7946), out only: a point for each place of an event.
///
/// Start with [GeoJsonExporter][dev.annals.json.map.GeoJsonExporter]. `GeoJsonExport` keeps the places that have coordinates and refuses
/// events without any; a `GeoFeature` waits for the row that its event has in the Event table, which becomes its properties. The format is
/// partial: it says which fields it carries, and the run tells what of the others is filled in.
@NullMarked
package dev.annals.json.map;

import org.jspecify.annotations.NullMarked;
