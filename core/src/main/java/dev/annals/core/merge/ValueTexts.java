package dev.annals.core.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values as texts one after the other, on their way through a scratch file: a mark and what belongs to it, then what it holds.
final class ValueTexts {

    private static final String ABSENT = "-";
    private static final String ITEMS = "[";
    private static final String NODE = "{";

    private ValueTexts() {}

    /// The texts of a value.
    static List<String> of(Value value) {
        var texts = new ArrayList<String>();
        write(value, texts);
        return texts;
    }

    private static void write(Value value, List<String> texts) {
        switch (value) {
            case Value.Absent absent -> texts.add(ABSENT);
            case Value.Scalar(String text, Value.Form form) -> texts.addAll(List.of(form.name(), text));
            case Value.Items(List<Value> values) -> {
                texts.addAll(List.of(ITEMS, Integer.toString(values.size())));
                values.forEach(element -> write(element, texts));
            }
            case Value.Node(Value.Rank rank, String name, Optional<String> key, Map<String, Value> fields) -> {
                texts.addAll(List.of(NODE, rank.name(), name, Boolean.toString(key.isPresent()), key.orElse(""), Integer.toString(fields.size())));
                fields.forEach((field, inner) -> {
                    texts.add(field);
                    write(inner, texts);
                });
            }
        }
    }

    /// The value of texts.
    static Value value(List<String> texts) {
        return read(texts.iterator());
    }

    private static Value read(Iterator<String> texts) {
        String mark = texts.next();
        return switch (mark) {
            case ABSENT -> new Value.Absent();
            case ITEMS -> items(texts);
            case NODE -> node(texts);
            default -> new Value.Scalar(texts.next(), Value.Form.valueOf(mark));
        };
    }

    private static Value items(Iterator<String> texts) {
        int size = Integer.parseInt(texts.next());
        var values = new ArrayList<Value>(size);
        for (int i = 0; i < size; i++) {
            values.add(read(texts));
        }
        return new Value.Items(values);
    }

    private static Value node(Iterator<String> texts) {
        Value.Rank rank = Value.Rank.valueOf(texts.next());
        String name = texts.next();
        boolean keyed = Boolean.parseBoolean(texts.next());
        Optional<String> key = Optional.of(texts.next()).filter(text -> keyed);
        var fields = new LinkedHashMap<String, Value>();
        for (int left = Integer.parseInt(texts.next()); left > 0; left--) {
            fields.put(texts.next(), read(texts));
        }
        return new Value.Node(rank, name, key, fields);
    }
}
