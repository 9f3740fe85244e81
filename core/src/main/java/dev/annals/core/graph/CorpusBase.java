package dev.annals.core.graph;

import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import java.util.regex.Pattern;

/// Under which IRI the records of a corpus have theirs.
public final class CorpusBase {

    /// The base of a corpus that names none, or one that cannot serve.
    public static final String DEFAULT = "https://annals.dev/corpus/";

    /// What a base has to be, for messages.
    public static final String RULE = "it has to be an http, https or urn IRI in normal form that ends with / or #, such as " + DEFAULT;

    /// A `ucschar` (RFC 3987, 2.2), as far as the character is none of the last two of a plane.
    private static final String BEYOND_ASCII = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}\\x{10000}-\\x{EFFFD}";

    /// A percent-encoding in upper case (RFC 3986, 6.2.2.1) of what is not unreserved (6.2.2.2).
    private static final String ENCODED = "%(?!2[DE]|5F|7E|3[0-9]|[46][1-9A-F]|[57][0-9A])[0-9A-F]{2}";

    /// A `pchar` (RFC 3986, 3.3).
    private static final String CHARACTER = "(?:[A-Za-z0-9._~!$&'()*+,;=:@" + BEYOND_ASCII + "-]|" + ENCODED + ")";

    /// A host, and a port that is not the usual one of the scheme.
    private static final String SITE =
            "(?:http://(?![^/]*:80/)|https://(?![^/]*:443/))(?:[a-z0-9._~" + BEYOND_ASCII + "-]+|\\[[0-9a-f:.]+])(?::[1-9][0-9]*)?/";

    /// RFC 8141, 2.
    private static final String URN = "urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:" + CHARACTER;

    /// No dot segments (RFC 3986, 6.2.2.3), then the beginning, the path, a query and a fragment.
    private static final Pattern NORMAL = Pattern.compile(
            "(?!.*/\\.\\.?(?:[/?#]|$))(?:" + SITE + "|" + URN + ")(?:" + CHARACTER + "|/)*+"
                    + "(?:\\?(?:" + CHARACTER + "|[/?])*+)?(?:#(?:" + CHARACTER + "|[/?])*+)?");

    private static final int LONGEST = 1000;

    private CorpusBase() {}

    /// The base of a corpus that begins with this record.
    public static String of(CorpusRecord first) {
        return first instanceof Corpus corpus ? corpus.base().filter(CorpusBase::canServe).orElse(DEFAULT) : DEFAULT;
    }

    /// Whether IRIs of records can begin with this text.
    ///
    /// Only an IRI in normal form (RFC 3986 section 6.2.2) is the same after a tool has normalised it.
    public static boolean canServe(String text) {
        boolean ends = text.endsWith("/") || text.endsWith("#");
        return ends && text.length() <= LONGEST && NORMAL.matcher(text).matches();
    }
}
