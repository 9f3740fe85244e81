package dev.annals.core.evidence;

import dev.annals.core.model.Evidence;
import dev.annals.core.scratch.IdTable;
import dev.annals.core.transfer.Document;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks for a passage of which nothing is known but how long it was and its SHA-256: at every place of its document.
final class MovedPassage {

    /// So many bytes are hashed for a passage at the most; it takes some ten seconds.
    private static final long MOST = 4_000_000_000L;

    private static final int SHOWN = 5;

    private final Evidence evidence;

    MovedPassage(Evidence evidence) {
        this.evidence = evidence;
    }

    /// The places where it stands letter by letter, or else with other quotation marks, dashes or white space.
    Set<PassageSpan> in(Document document) {
        if (isTooLong(document)) {
            return Set.of();
        }
        Set<PassageSpan> exact = spans(DocumentVariant.asItIs(document));
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<PassageSpan> found = inOrder();
        DocumentVariant.others(document).forEach(variant -> found.addAll(spans(variant)));
        return found;
    }

    private boolean isTooLong(Document document) {
        return evidence.end() - evidence.start() > MOST / Math.max(1, document.text().length());
    }

    /// Why it is not mended, where it does not stand at one place, and whether it keeps its source from being mended.
    String reason(Document document, Set<PassageSpan> spans, boolean overlong) {
        String kept = overlong ? "; its source keeps its SHA-256 and length until then" : "";
        if (isTooLong(document)) {
            return "is stale, and too long to be looked for; quote its words again" + kept;
        }
        String places = spans.stream().limit(SHOWN).map(PassageSpan::toString).collect(Collectors.joining(", "));
        return spans.isEmpty()
                ? "is stale: its " + (evidence.end() - evidence.start()) + " code points are nowhere in the document now; quote the words that took their place" + kept
                : "is stale: it stands at " + spans.size() + " places now, " + places + (spans.size() > SHOWN ? " ..." : "") + "; quote more words" + kept;
    }

    private Set<PassageSpan> spans(DocumentVariant variant) {
        Set<PassageSpan> spans = inOrder();
        int length = Math.toIntExact(evidence.end() - evidence.start());
        byte[] wanted = HexFormat.of().parseHex(evidence.sha256());
        int[] ends = variant.ends();
        byte[] bytes = variant.bytes();
        MessageDigest digest = IdTable.sha256();
        for (int first = 0; first + length <= variant.length(); first++) {
            int from = first == 0 ? 0 : ends[first - 1];
            digest.update(bytes, from, ends[first + length - 1] - from);
            if (Arrays.equals(digest.digest(), wanted)) {
                spans.add(new PassageSpan(variant.place(first), variant.place(first + length)));
            }
        }
        return spans;
    }

    private static Set<PassageSpan> inOrder() {
        return new TreeSet<>(Comparator.comparingLong(PassageSpan::start).thenComparingLong(PassageSpan::end));
    }
}
