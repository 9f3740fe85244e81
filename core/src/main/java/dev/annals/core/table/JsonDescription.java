package dev.annals.core.table;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.bytes.JsonEscapes;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// A description as JSON, indented by two spaces: objects, lists, texts, numbers and flags.
final class JsonDescription {

    private final ByteOut out = new ByteOut();

    private JsonDescription() {}

    static String of(Map<String, ?> object) {
        var text = new JsonDescription();
        text.put(object, 0);
        text.out.put('\n');
        return text.out.toString();
    }

    private void put(Object value, int depth) {
        switch (value) {
            case Map<?, ?> object -> putAll('{', object.entrySet().iterator(), '}', depth);
            case List<?> list -> putAll('[', list.iterator(), ']', depth);
            case Map.Entry<?, ?> member -> {
                put(member.getKey(), depth);
                out.ascii(": ");
                put(member.getValue(), depth);
            }
            case Long number -> out.number(number);
            case Boolean flag -> out.ascii(flag.toString());
            default -> putText(value.toString());
        }
    }

    private void putAll(char begin, Iterator<?> elements, char end, int depth) {
        out.put(begin);
        boolean empty = !elements.hasNext();
        while (elements.hasNext()) {
            line(depth + 1);
            put(elements.next(), depth + 1);
            if (elements.hasNext()) {
                out.put(',');
            }
        }
        if (!empty) {
            line(depth);
        }
        out.put(end);
    }

    private void line(int depth) {
        out.put('\n');
        out.blanks(2 * depth);
    }

    private void putText(String text) {
        out.put('"');
        out.text(text, JsonEscapes.QUOTED);
        out.put('"');
    }
}
