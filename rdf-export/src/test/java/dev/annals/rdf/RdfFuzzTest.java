package dev.annals.rdf;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.ReturnTrip;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Feeds the readers with whatever a fuzzer comes up with, and the writers with records that it makes up. The usual tests run the kept inputs only;
/// `reliability/fuzz` searches for more.
class RdfFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void turtle(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.TURTLE), new RdfImporter(Syntax.TURTLE)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void turtleRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.TURTLE), new RdfImporter(Syntax.TURTLE)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void ntriples(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.N_TRIPLES), new RdfImporter(Syntax.N_TRIPLES)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void ntriplesRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.N_TRIPLES), new RdfImporter(Syntax.N_TRIPLES)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void nquads(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.N_QUADS), new RdfImporter(Syntax.N_QUADS)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void nquadsRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.N_QUADS), new RdfImporter(Syntax.N_QUADS)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void trig(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.TRIG), new RdfImporter(Syntax.TRIG)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void trigRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.TRIG), new RdfImporter(Syntax.TRIG)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void rdfxml(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.RDF_XML), new RdfImporter(Syntax.RDF_XML)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void rdfxmlRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.RDF_XML), new RdfImporter(Syntax.RDF_XML)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void protobuf(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.PROTOBUF), new RdfImporter(Syntax.PROTOBUF)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void protobufRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.PROTOBUF), new RdfImporter(Syntax.PROTOBUF)).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void jelly(byte[] file) {
        new ReturnTrip(new RdfExporter(Syntax.JELLY), new RdfImporter(Syntax.JELLY)).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void jellyRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new RdfExporter(Syntax.JELLY), new RdfImporter(Syntax.JELLY)).ofRecords(random, texts(data));
    }

    private static List<String> texts(FuzzedDataProvider data) {
        return Stream.of("a", data.consumeString(12), data.consumeString(40)).filter(text -> !text.isEmpty()).toList();
    }
}
