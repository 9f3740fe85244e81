package dev.annals.core.evidence;

import dev.annals.core.entry.Passage;
import dev.annals.core.transfer.Document;

/// From one code point of a document to another.
record PassageSpan(long start, long end) {

    /// The words that stand there.
    Passage.Found passage(Document document) {
        String text = document.text();
        int from = text.offsetByCodePoints(0, Math.toIntExact(start));
        String words = text.substring(from, text.offsetByCodePoints(from, Math.toIntExact(end - start)));
        return new Passage.Found(start, end, Document.hash(words), words);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
