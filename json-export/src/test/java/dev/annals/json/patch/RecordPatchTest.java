package dev.annals.json.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.core.schema.Position;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What RFC 6902 and RFC 6901 say of operations and places; but `add` takes the place of nothing that says something else.
class RecordPatchTest {

    private static final String RECORD = "{\"a\":\"x\",\"n\":1.50,\"f\":true,\"z\":null,\"l\":[1,2],\"o\":{\"p/q\":\"y\",\"r~s\":[]}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            {"op":"add","path":"/l/-","value":3}                        | "l":[1,2,3]
            {"op":"add","path":"/l/0","value":3}                        | "l":[3,1,2]
            {"op":"add","path":"/l/2","value":3}                        | "l":[1,2,3]
            {"op":"add","path":"/a","value":"x"}                        | "a":"x"
            {"op":"add","path":"/b","value":"w"}                        | "b":"w"
            {"op":"add","path":"/o/r~0s/0","value":{"t":1}}             | "r~s":[{"t":1}]
            {"op":"replace","path":"/l/1","value":null}                 | "l":[1,null]
            {"op":"replace","path":"/o/p~1q","value":"w"}               | "p/q":"w"
            {"op":"replace","path":"","value":{"c":1}}                  | {"c":1}
            {"op":"add","path":"","value":{"c":1}}                      | {"c":1}
            {"op":"remove","path":"/l/0"}                               | "l":[2]
            {"op":"move","from":"/a","path":"/b"}                       | "b":"x"
            {"op":"copy","from":"/l/1","path":"/l/0"}                   | "l":[2,1,2]
            {"op":"test","path":"/n","value":1.5}                       | "n":1.50
            {"op":"test","path":"/n","value":"1.50"}                    | "n":1.50
            {"op":"test","path":"/f","value":true}                      | "f":true
            {"op":"test","path":"/z","value":null}                      | "z":null
            {"op":"test","path":"/l","value":[1,2.0]}                   | "l":[1,2]
            {"op":"test","path":"/o","value":{"r~s":[],"p/q":"y"}}      | "p/q":"y"
            """)
    void makesWhatIsAskedFor(String operation, String found) throws Exception {
        assertThat(applied("[" + operation + "]")).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            {"op":"remove","path":""}                       | cannot be removed
            {"op":"remove","path":"/b"}                     | there is nothing at b
            {"op":"remove","path":"/l/2"}                   | there is nothing at l/2
            {"op":"remove","path":"/l/-"}                   | no place -
            {"op":"add","path":"/l/3","value":1}            | no place 3
            {"op":"add","path":"/l/00","value":1}           | no place 00
            {"op":"add","path":"/l/9999999999","value":1}   | no place 9999999999
            {"op":"add","path":"/a","value":"w"}            | a is 'x' here, and was nothing
            {"op":"add","path":"/a/b","value":1}            | there is nothing at a/b
            {"op":"add","path":"/n/b","value":1}            | there is nothing at n/b
            {"op":"add","path":"/f/b","value":1}            | there is nothing at f/b
            {"op":"add","path":"/z/b","value":1}            | there is nothing at z/b
            {"op":"test","path":"/a/b","value":1}           | there is nothing at a/b
            {"op":"test","path":"/n/b","value":1}           | there is nothing at n/b
            {"op":"test","path":"/f/b","value":1}           | there is nothing at f/b
            {"op":"test","path":"/z/b","value":1}           | there is nothing at z/b
            {"op":"replace","path":"/c/d","value":1}        | there is nothing at c/d
            {"op":"test","path":"/a","value":"w"}           | a is 'x' here, and was 'w'
            {"op":"test","path":"/a","value":1}             | a is 'x' here, and was '1'
            {"op":"test","path":"/n","value":"w"}           | n is '1.50' here, and was 'w'
            {"op":"test","path":"/n","value":true}          | n is '1.50' here, and was 'true'
            {"op":"test","path":"/f","value":false}         | f is 'true' here, and was 'false'
            {"op":"test","path":"/z","value":0}             | z is null here, and was '0'
            {"op":"test","path":"/l","value":[1]}           | l is another list here, and was another list
            {"op":"test","path":"/l","value":{}}            | l is another list here, and was another object
            {"op":"test","path":"/o","value":{"p/q":"y"}}   | o is another object here
            {"op":"test","path":"/o","value":{"p/q":"y","t":1}} | o is another object here
            {"op":"test","path":"/o","value":[]}            | o is another object here
            {"op":"test","path":"/a"}                       | an operation has no value
            {"op":"move","path":"/a"}                       | an operation has no from
            {"op":1,"path":"/a"}                            | an operation has no op
            {"path":"/a"}                                   | an operation has no op
            {"op":"add","path":"a","value":1}               | the path a does not begin with /
            {"op":"merge","path":"/a","value":1}            | is not one of test, add
            """)
    void refusesWhatCannotBe(String operation, String reason) {
        assertThatExceptionOfType(Unfitting.class).isThrownBy(() -> applied("[" + operation + "]")).withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', value = {"{}", "1", "null"})
    void refusesWhatIsNoListOfOperations(String patch) {
        assertThatExceptionOfType(Unfitting.class).isThrownBy(() -> applied(patch)).withMessageContaining("not a list of operations");
    }

    private static String applied(String patch) throws BrokenText, Unfitting {
        return JsonText.compact(RecordPatch.of(tree(patch)).applied(tree(RECORD)));
    }

    private static JsonNode tree(String json) throws BrokenText {
        return JsonTree.read(JsonTree.factory(), json, Position.UNKNOWN);
    }
}
