package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import java.util.ArrayList;
import java.util.List;

/// The articles of a folder as sources, while they are found; what there is to tell of them is told.
final class ArticleSources implements Receiver {

    private final Terminal terminal;
    private final List<Source> sources = new ArrayList<>();

    ArticleSources(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        if (record instanceof Source source) {
            sources.add(source);
        }
    }

    @Override
    public void reject(Rejection rejection) {
        rejection.notices().forEach(this::notice);
    }

    @Override
    public void notice(Notice notice) {
        terminal.say(notice.severity().code() + ": " + notice);
    }

    List<Source> list() {
        return List.copyOf(sources);
    }
}
