package dev.annals.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.json.linked.JsonLdExporter;
import dev.annals.json.linked.JsonLdImporter;
import dev.annals.testkit.ReturnTrip;
import java.util.List;

/// Feeds the readers with whatever a fuzzer comes up with, and the writers with records that it makes up. The usual tests run the kept inputs only;
/// `reliability/fuzz` searches for more.
class JsonFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void json(byte[] file) {
        new ReturnTrip(new JsonExporter(), new JsonImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonRecords(FuzzedDataProvider data) {
        List<String> texts = texts(data);
        new ReturnTrip(new JsonExporter(), new JsonImporter()).ofRecords(data::consumeLong, texts);
    }

    @FuzzTest(maxDuration = "2m")
    void ndjson(byte[] file) {
        new ReturnTrip(new NdjsonExporter(), new NdjsonImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void ndjsonRecords(FuzzedDataProvider data) {
        List<String> texts = texts(data);
        new ReturnTrip(new NdjsonExporter(), new NdjsonImporter()).ofRecords(data::consumeLong, texts);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonld(byte[] file) {
        new ReturnTrip(new JsonLdExporter(), new JsonLdImporter()).ofFile(file);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonldRecords(FuzzedDataProvider data) {
        List<String> texts = texts(data);
        new ReturnTrip(new JsonLdExporter(), new JsonLdImporter()).ofRecords(data::consumeLong, texts);
    }


    private static List<String> texts(FuzzedDataProvider data) {
        return List.of("a", data.consumeString(12), data.consumeString(40));
    }
}
