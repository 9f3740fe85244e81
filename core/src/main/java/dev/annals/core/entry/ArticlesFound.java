package dev.annals.core.entry;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.Document;
import dev.annals.core.transfer.Documents;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The files of a folder as sources: each with an id that is made of the name of its file.
public final class ArticlesFound {

    private final Documents documents;
    private final Set<String> ids = new HashSet<>();

    /// In this folder.
    public ArticlesFound(Path folder) {
        this.documents = new Documents(folder);
    }

    /// Hands the sources on; throws [UnreadableInput][dev.annals.core.format.UnreadableInput].
    public void read(Receiver receiver) {
        documents.all().forEach(document -> {
            receiver.accept(source(document), new Origin(document.name(), Position.UNKNOWN, () -> ""));
            if (!document.isText()) {
                receiver.notice(Notice.warning("no-text", "is no text in UTF-8, so that no quotation can be found in it; save the article as plain text", document.name()));
            }
        });
        documents.leadingOut().forEach(link -> receiver.notice(Notice.warning(
                "link-out-of-folder", "is a link that leads out of the folder, and is not followed; copy the article into the folder", link)));
    }

    private Source source(Document document) {
        String file = Path.of(document.name()).getFileName().toString();
        Optional<Long> length = Optional.of(document.length()).filter(points -> document.isText());
        return new Source(
                id(file), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(document.sha256()), length,
                Optional.of(file), Optional.empty());
    }

    private String id(String file) {
        String title = IdOfTitle.of(file.replaceFirst("(?<=.)\\.[^.]*$", ""));
        String stem = title.isEmpty() ? "source" : title;
        String id = stem;
        for (int n = 2; !ids.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
