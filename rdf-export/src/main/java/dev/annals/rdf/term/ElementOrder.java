package dev.annals.rdf.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The order of a list whose elements are literals: those of a graph have none, so it is said in one text, `codes 2 1 3`, where it is not the one of their texts.
public final class ElementOrder {

    private ElementOrder() {}

    /// The place of each of these different texts among all, sorted; empty where they stand sorted.
    public static Optional<String> of(String field, List<String> texts) {
        List<String> sorted = texts.stream().sorted().toList();
        return sorted.equals(texts)
                ? Optional.empty()
                : Optional.of(texts.stream().map(text -> Integer.toString(sorted.indexOf(text) + 1)).collect(Collectors.joining(" ", field + " ", "")));
    }

    /// The field of which a text gives the order.
    public static String field(String order) {
        return order.substring(0, Math.max(0, order.indexOf(' ')));
    }

    /// Which of the sorted elements comes at each place, counted from 0; empty where the text is no order of so many.
    public static Optional<List<Integer>> places(String order, int size) {
        String[] given = order.split(" ", -1);
        List<Integer> places = Arrays.stream(given).skip(1).map(ElementOrder::place).toList();
        boolean fits = places.stream().sorted().toList().equals(IntStream.range(0, size).boxed().toList());
        return fits ? Optional.of(places) : Optional.empty();
    }

    private static int place(String number) {
        return number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) - 1 : -1;
    }
}
