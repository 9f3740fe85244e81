package dev.annals.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.format.TableReader.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"id":1,"name":"a"},{"id":2,"extra":true}]                                  | id,name,extra;1,a,;2,,true;
             [ {"id" : 1} , {"id" : 2} , ]                                               | id;1;2;
            {"rows":[{"id":1},{"id":2}]}                                                 | id;1;2;
            {"n":5,"meta":{"a":["]",{}]},"s":"}[","rows":[{"id":1}],"more":[{"x":1}]}    | id;1;
            {"rows":[{"id":1}],"next":"p2"} {"next":"p3","rows":[{"id":2}]} {"none":[1]} | id;1;2;
            {"a\\"b":1,"rows":[{"id":1}]}                                                | id;1;
            {"\\u00e9v\\u00e9nements":[{"id":1}]}                                        | id;1;
            [{"id":1},{"id":[1,2],"o":{"a":1},"n":null}]                                 | id,o,n;1,,;"[1,2]","{""a"":1}",;
            [{"id":1},{"id":2,"id":3}]                                                   | id;1;"{""id"":2,""id"":3}";
            [{"id":1},{"id":"\\ud83d"}]                                                  | id;1;"{""id"":""\\ud83d""}";
            [{"id":1},7,true]                                                             | id;1;7;true;
            """, quoteCharacter = '\'')
    void objectsAreRowsUnderTheirKeys(String json, String rows) throws IOException {
        assertThat(rows(json)).isEqualTo(rows.replace(';', '\n'));
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws IOException {
        assertThat(rows("{\"id\":1}\n{\"id\":\n{\"id\":3}\n")).isEqualTo("id\n1\n\"{\"\"id\"\":\"\n3\n");
        assertThat(rows("\u001e{\"id\":1}\n\u001e{\"id\":2}\n")).isEqualTo("id\n1\n2\n");
        assertThat(rows("\uFEFF{\n\"id\":1}\n{\"id\":2}\n")).isEqualTo("id\n1\n2\n");
    }

    @Test
    void tellsThatRowsAreReadAsCsvAndWhatIsLeftOut() {
        Table array = table("[{\"id\":1}]");
        Table list = table("{\"n\":1,\"my rows\":[{\"id\":1}]}");

        assertThat(array.rows().name()).isEqualTo("in.json!rows.csv");
        assertThat(list.rows().name()).isEqualTo("in.json!my_rows.csv");
        assertThat(array.notices().get()).extracting(Notice::message).singleElement().asString().startsWith("the rows are JSON objects and are read as CSV").doesNotContain("left out");
        assertThat(list.notices().get()).extracting(Notice::message).singleElement().asString()
                .startsWith("the rows are JSON objects of the list my rows and").endsWith("what stands beside the list is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "id\n1\n", "[1,2]", "[]", "{}", "[{}]", "[{\"a\":{\"b\":1}}]", "{\"a\":[1],\"b\":2}", "{\"rows\":[{\"a\":[1]}]}", "[{\"id\":1", "{\"type\":\"place\",\"id\":\"p\",\"name\":\"P\"}",
        "[{\"@id\":\"p\",\"name\":\"P\"}]", "PK\u0003\u0004{\"id\":1}"
    })
    void otherFilesHaveNoRows(String content) {
        assertThat(tables(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsCutOffWhileItIsUnpackedIsTold() {
        byte[] packed = Packed.pack("{\"id\":1,\"name\":\"a\"}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Table table = tables(Arrays.copyOf(packed, packed.length - 20)).getFirst();

        assertThatThrownBy(() -> text(table)).hasRootCauseInstanceOf(ZipException.class);
    }

    @Test
    void objectsThatHaveHardlyAKeyInCommonAreNoTable() {
        var json = new StringBuilder("[");
        for (int n = 0; n <= 10_000; n++) {
            json.append(n == 0 ? "" : ",").append("{\"k").append(n).append("\":1}");
        }
        Table table = table(json.append("]").toString());

        assertThatThrownBy(() -> text(table)).hasMessageContaining("its objects have more than 10000 different keys");
    }

    private static String rows(String json) throws IOException {
        return text(table(json));
    }

    private static String text(Table table) throws IOException {
        try (InputStream stream = table.rows().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Table table(String json) {
        return tables(json.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static List<Table> tables(byte[] content) {
        return new ObjectTables().tables(new Input("in.json", Optional.empty(), () -> new ByteArrayInputStream(content)));
    }
}
