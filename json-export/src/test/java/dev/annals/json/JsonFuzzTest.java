package dev.annals.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.json.linked.JsonLdExporter;
import dev.annals.json.linked.JsonLdImporter;
import dev.annals.testkit.ReturnTrip;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Feeds the readers with whatever a fuzzer comes up with, and the writers with records that it makes up. The usual tests run the kept inputs only;
/// `reliability/fuzz` searches for more.
class JsonFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void json(byte[] file) {
        new ReturnTrip(new JsonExporter(), new JsonImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new JsonExporter(), new JsonImporter()).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void ndjson(byte[] file) {
        new ReturnTrip(new NdjsonExporter(), new NdjsonImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void ndjsonRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new NdjsonExporter(), new NdjsonImporter()).ofRecords(random, texts(data));
    }

    @FuzzTest(maxDuration = "2m")
    void jsonld(byte[] file) {
        new ReturnTrip(new JsonLdExporter(), new JsonLdImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonldRecords(FuzzedDataProvider data) {
        var random = new SplittableRandom(data.consumeLong());
        new ReturnTrip(new JsonLdExporter(), new JsonLdImporter()).ofRecords(random, texts(data));
    }


    private static List<String> texts(FuzzedDataProvider data) {
        return Stream.of("a", data.consumeString(12), data.consumeString(40)).filter(text -> !text.isEmpty()).toList();
    }
}
