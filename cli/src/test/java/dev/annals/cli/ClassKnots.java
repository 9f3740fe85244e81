package dev.annals.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// Files of one package that need each other, found as the strongly connected parts of the graph of their references (Tarjan, 1972).
///
/// References are what `jdeps` finds, which sees even constants that the compiler has copied. A sealed type and its cases need each other by
/// nature; the references between them do not count.
final class ClassKnots {

    private static final Pattern REFERENCE = Pattern.compile("(?m)^ +(dev\\.annals\\.[\\w.$]+) +-> +(dev\\.annals\\.[\\w.$]+)");

    private final Map<String, Set<String>> references;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> knots = new ArrayList<>();

    private ClassKnots(Map<String, Set<String>> references) {
        this.references = references;
    }

    /// The knots in these classes, each as the simple names of its files.
    static List<Set<String>> in(Path classes) {
        Map<String, Set<String>> references = new TreeMap<>();
        REFERENCE.matcher(jdeps(classes)).results().filter(ClassKnots::counts).forEach(found ->
                references.computeIfAbsent(file(found.group(1)), name -> new TreeSet<>()).add(file(found.group(2))));
        return new ClassKnots(references).find();
    }

    private static String jdeps(Path classes) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, "-verbose:class", "-filter:none", classes.toString());
        return text.toString();
    }

    private static boolean counts(MatchResult found) {
        String origin = file(found.group(1));
        String target = file(found.group(2));
        return !origin.equals(target) && room(origin).equals(room(target)) && !isCase(origin, target) && !isCase(target, origin);
    }

    private static boolean isCase(String kind, String one) {
        try {
            Class<?>[] cases = Class.forName(kind, false, ClassKnots.class.getClassLoader()).getPermittedSubclasses();
            return cases != null && Arrays.stream(cases).anyMatch(permitted -> permitted.getName().equals(one));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Add the module of " + kind + " to the dependencies of this test", e);
        }
    }

    private static String file(String name) {
        return name.replaceAll("\\$.*", "");
    }

    private static String room(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private List<Set<String>> find() {
        for (String file : references.keySet()) {
            if (!numbers.containsKey(file)) {
                visit(file);
            }
        }
        return knots;
    }

    private void visit(String file) {
        numbers.put(file, numbers.size());
        lowest.put(file, numbers.get(file));
        open.push(file);
        for (String next : references.getOrDefault(file, Set.of())) {
            if (!numbers.containsKey(next)) {
                visit(next);
                lowest.merge(file, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(file, numbers.get(next), Math::min);
            }
        }
        if (lowest.get(file).equals(numbers.get(file))) {
            close(file);
        }
    }

    private void close(String first) {
        Set<String> knot = new TreeSet<>();
        String file = "";
        while (!file.equals(first)) {
            file = open.pop();
            knot.add(file.substring(file.lastIndexOf('.') + 1));
        }
        if (knot.size() > 1) {
            knots.add(knot);
        }
    }
}
