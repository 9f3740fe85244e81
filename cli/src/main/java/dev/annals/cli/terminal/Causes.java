package dev.annals.cli.terminal;

import dev.annals.core.format.Notice;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The notices of a run by their cause, for a reader who wants to know once what is wrong; told together, in the order of the first of each.
///
/// Holds a bounded number of causes and of characters. Of what finds no room, the first notice of each code is told at once, and the
/// others are counted.
public final class Causes {

    private static final int MOST = 5_000;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Consumer<String> say;
    private final Map<Cause.Kind, Cause> causes = new LinkedHashMap<>();
    private final Map<String, Long> others = new LinkedHashMap<>();
    private long characters;

    /// Of a run; each line is told to `say`.
    public Causes(Consumer<String> say) {
        this.say = say;
    }

    /// One more notice.
    public void add(Notice notice) {
        Cause.Kind kind = Cause.Kind.of(notice);
        Cause known = causes.get(kind);
        if (known != null) {
            known.add(notice);
        } else if (hasRoom(notice)) {
            causes.put(kind, new Cause(notice));
        } else {
            count(notice);
        }
    }

    private boolean hasRoom(Notice notice) {
        long length = (long) notice.message().length() + notice.field().map(String::length).orElse(0) + notice.value().map(String::length).orElse(0);
        if (causes.size() == MOST || characters + length > MOST_CHARACTERS) {
            return false;
        }
        characters += length;
        return true;
    }

    private void count(Notice notice) {
        String code = notice.severity().code() + ": " + notice.code();
        if (others.merge(code, 0L, (before, none) -> before + 1) == 0) {
            say.accept(Cause.line(notice));
        }
    }

    /// Tells all that there were, and forgets them.
    public void tell() {
        causes.values().stream().map(Cause::line).forEach(say);
        others.forEach((code, count) -> {
            if (count > 0) {
                say.accept(String.format(Locale.ROOT, "%s: %,d more of this code, of other causes; --json tells each of them", code, count));
            }
        });
        causes.clear();
        others.clear();
        characters = 0;
    }
}
