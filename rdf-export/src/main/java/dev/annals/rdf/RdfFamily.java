package dev.annals.rdf;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Validator;
import java.util.List;

/// The RDF formats.
public final class RdfFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(
                new NQuadsExporter(),
                new NTriplesExporter(),
                new ProtobufExporter(),
                new RdfXmlExporter(),
                new TrigExporter(),
                new TurtleExporter());
    }

    @Override
    public List<Importer> importers() {
        return List.of(
                new NQuadsImporter(),
                new NTriplesImporter(),
                new ProtobufImporter(),
                new RdfXmlImporter(),
                new TrigImporter(),
                new TurtleImporter());
    }

    @Override
    public List<Validator> validators() {
        return List.of(
                new NQuadsValidator(),
                new NTriplesValidator(),
                new ProtobufValidator(),
                new RdfXmlValidator(),
                new TrigValidator(),
                new TurtleValidator());
    }
}
