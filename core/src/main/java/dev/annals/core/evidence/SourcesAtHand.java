package dev.annals.core.evidence;

import dev.annals.core.model.Source;
import dev.annals.core.transfer.Document;
import dev.annals.core.transfer.Documents;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sources of a corpus whose documents are at hand; remembers no others.
final class SourcesAtHand {

    private final Optional<Documents> documents;
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> leadingOut = new HashSet<>();

    SourcesAtHand(Path folder) {
        this(Optional.of(folder));
    }

    /// Without a folder, no document is at hand.
    SourcesAtHand(Optional<Path> folder) {
        this.documents = folder.map(Documents::new);
    }

    /// Remembers a source, and gives its document.
    Optional<Document> see(Source source) {
        Optional<Document> document = documents.flatMap(folder -> folder.of(source));
        document.ifPresent(held -> sources.put(source.id(), source));
        if (document.isEmpty() && documents.filter(folder -> folder.leadsOut(source)).isPresent()) {
            leadingOut.add(source.id());
        }
        return document;
    }

    /// Whether the file of a source that was seen is a link that is not followed.
    boolean leadsOut(String id) {
        return leadingOut.contains(id);
    }

    /// A source that was seen.
    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// The document of a source that was seen.
    Optional<Document> document(String id) {
        return source(id).flatMap(source -> documents.flatMap(folder -> folder.of(source)));
    }

    /// Whether the document is another one than that of which a source tells.
    static boolean hasChanged(Source source, Document document) {
        return source.sha256().filter(known -> !known.equals(document.sha256())).isPresent();
    }
}
