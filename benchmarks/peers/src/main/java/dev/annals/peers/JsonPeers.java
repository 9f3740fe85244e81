package dev.annals.peers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/// Jackson, by its tokens and by its trees, and DuckDB.
final class JsonPeers {

    static final Map<String, Peers.Task> TASKS =
            Map.of("jackson-tokens", JsonPeers::copyTokens, "jackson-trees", JsonPeers::copyTrees, "duckdb-json", JsonPeers::copyTable);

    private JsonPeers() {}

    private static long copyTokens(Path in, Path out) throws Exception {
        var factory = JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, true).build();
        try (InputStream from = new BufferedInputStream(Files.newInputStream(in), 1 << 16);
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
                JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), from);
                JsonGenerator generator = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), to)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                generator.copyCurrentEvent(parser);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    generator.writeRaw('\n');
                }
            }
        }
        return Files.size(out);
    }

    private static long copyTrees(Path in, Path out) throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream from = new BufferedInputStream(Files.newInputStream(in), 1 << 16);
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
                MappingIterator<JsonNode> nodes = mapper.readerFor(JsonNode.class).readValues(from);
                SequenceWriter writer = mapper.writer().withRootValueSeparator("\n").writeValues(to)) {
            while (nodes.hasNextValue()) {
                writer.write(nodes.nextValue());
            }
        }
        return Files.size(out);
    }

    /// A table without a heading and with tabs, as GDELT has them, to a line of JSON for each row.
    private static long copyTable(Path in, Path out) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT * FROM read_csv('" + in + "', delim = '\t', header = false, all_varchar = true, quote = '')) TO '" + out + "' (FORMAT json)");
        }
        return Files.size(out);
    }
}
