package dev.annals.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element with all that is in it; names are those without a namespace, except that attributes for relationships begin with `r:`.
///
/// @param name the name of the element
/// @param attributes its attributes
/// @param children the elements in it
/// @param text the text directly in it
record Tree(String name, Map<String, String> attributes, List<Tree> children, String text) {

    /// An attribute; empty when there is none of that name.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// A whole number, or another one where there is none.
    long number(String attribute, long otherwise) {
        return whole(attribute(attribute), otherwise);
    }

    static long whole(String digits, long otherwise) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Whether an attribute is true, as XML Schema writes it.
    boolean flag(String attribute) {
        return attribute(attribute).equals("1") || attribute(attribute).equals("true");
    }

    Optional<Tree> child(String child) {
        return children(child).stream().findFirst();
    }

    List<Tree> children(String child) {
        return children.stream().filter(inner -> inner.name.equals(child)).toList();
    }

    /// The elements of a list that may be missing: `listed("fonts", "font")`.
    List<Tree> listed(String list, String element) {
        return child(list).map(inner -> inner.children(element)).orElse(List.of());
    }

    /// All elements of a name, however deep.
    Stream<Tree> all(String wanted) {
        return children.stream().flatMap(child -> Stream.concat(
                child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.all(wanted)));
    }

    /// The text in it, however deep.
    String allText() {
        var result = new StringBuilder(text);
        children.forEach(child -> result.append(child.allText()));
        return result.toString();
    }
}
