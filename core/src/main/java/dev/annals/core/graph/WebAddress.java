package dev.annals.core.graph;

import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses of the web as IRIs: what stands in a dataset where an address should be is often none, or one that readers would change.
public final class WebAddress {

    /// A `ucschar` (RFC 3987, 2.2), as far as the character is none of the last two of a plane.
    private static final String BEYOND_ASCII = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}\\x{10000}-\\x{EFFFD}";

    /// An `ipchar` (RFC 3987, 2.2).
    private static final String CHARACTER = "(?:[A-Za-z0-9._~!$&'()*+,;=:@" + BEYOND_ASCII + "-]|%[0-9A-Fa-f]{2})";

    /// A host and a port; an address with a user in it is nothing to link to.
    private static final String SITE = "https?://(?:[A-Za-z0-9._~" + BEYOND_ASCII + "-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

    /// No dot segments, which readers of Turtle take out (RFC 3986, 5.2.4), some of them after decoding `%2E`.
    private static final Pattern IRI = Pattern.compile(
            "(?!.*/(?:\\.|%2[Ee]){1,2}(?:[/?#]|$))" + SITE + "(?:/(?:" + CHARACTER + "|/)*+)?"
                    + "(?:\\?(?:" + CHARACTER + "|[/?])*+)?(?:#(?:" + CHARACTER + "|[/?])*+)?");

    private static final int LONGEST = 4000;

    private WebAddress() {}

    /// The address as an IRI; none where it is no absolute IRI of the web that every reader takes as it is.
    public static Optional<String> of(String text) {
        return text.length() <= LONGEST && IRI.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
