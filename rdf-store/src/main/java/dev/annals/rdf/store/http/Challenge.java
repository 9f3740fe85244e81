package dev.annals.rdf.store.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the ways in which a server lets somebody prove who asks, RFC 9110 section 11.3.
///
/// @param scheme its name
/// @param parameters what it says about it, by names in lower case; a value may have escapes
record Challenge(String scheme, Map<String, String> parameters) {

    /// What stands between commas; a comma within quotes is none.
    private static final Pattern PART = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^,\"])+");
    private static final Pattern PARAMETER = Pattern.compile("([\\w!#$%&'*+.^`|~-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s\"=]+))");
    private static final Pattern SCHEME = Pattern.compile("([\\w!#$%&'*+.^`|~-]+)(?:\\s+(.*))?");

    boolean is(String name) {
        return scheme.equalsIgnoreCase(name);
    }

    /// The ways that a header `WWW-Authenticate` offers.
    static List<Challenge> of(String header) {
        var challenges = new ArrayList<Challenge>();
        Matcher part = PART.matcher(header);
        while (part.find()) {
            add(part.group().strip(), challenges);
        }
        return challenges;
    }

    private static void add(String part, List<Challenge> challenges) {
        Matcher parameter = PARAMETER.matcher(part);
        if (parameter.matches()) {
            if (!challenges.isEmpty()) {
                challenges.getLast().put(parameter);
            }
            return;
        }
        Matcher scheme = SCHEME.matcher(part);
        if (scheme.matches()) {
            challenges.add(new Challenge(scheme.group(1), new HashMap<>()));
            Matcher first = PARAMETER.matcher(scheme.group(2) == null ? "" : scheme.group(2));
            if (first.matches()) {
                challenges.getLast().put(first);
            }
        }
    }

    private void put(Matcher parameter) {
        String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
        parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
    }
}
