package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.LongText;
import dev.annals.core.scratch.Scratch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The links to events that have not come yet, kept in a scratch file until the end.
///
/// A link that leads nowhere is an error, unless it stands in a row of a dataset: datasets are read in part, and their rows are not ours to
/// correct. Such links are told once for each file.
final class OpenLinks {

    private Optional<Spool> spool = Optional.empty();
    private long count;

    /// A file under way.
    private record Spool(FileChannel file, DataOutputStream out) {

        static Spool begin() {
            FileChannel file = Scratch.file();
            return new Spool(file, new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)));
        }
    }

    /// The links of imported rows of a file that lead nowhere.
    ///
    /// @param first the first of them, as a problem
    private record Beyond(Problem first, long count) {

        Beyond plus(Beyond other) {
            return new Beyond(first, count + other.count);
        }

        Notice notice(String file) {
            String message = "is not the id of an event of this corpus; " + count + " links of imported rows lead to none";
            return Notice.of(
                    Severity.WARNING, "dangling-links", file, "", new Problem("", first.value(), message, first.position()));
        }
    }

    /// Keeps a link of a record, which may be imported.
    void add(Mention link, String record, Origin origin, boolean imported) {
        if (spool.isEmpty()) {
            spool = Optional.of(Spool.begin());
        }
        try {
            DataOutputStream out = spool.get().out();
            Position position = imported ? origin.position() : origin.at(link.field());
            for (String text : new String[] {link.id(), link.field(), record, origin.file(), position.part()}) {
                LongText.write(text, out);
            }
            out.writeLong(position.line());
            out.writeLong(position.column());
            out.writeBoolean(imported);
            count++;
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// Tells each link to an event that is not there, in the order in which they were added; those of imported rows after the others.
    void tellDangling(Predicate<String> isThere, Predicate<String> wasRejected, Consumer<Notice> notices) {
        if (spool.isEmpty()) {
            return;
        }
        try (FileChannel file = spool.get().file()) {
            spool.get().out().flush();
            file.position(0);
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
            var beyond = new LinkedHashMap<String, Beyond>();
            for (long i = 0; i < count; i++) {
                tell(in, isThere, wasRejected, notices, beyond);
            }
            beyond.forEach((name, links) -> notices.accept(links.notice(name)));
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        spool = Optional.empty();
    }

    private static void tell(
            DataInputStream in, Predicate<String> isThere, Predicate<String> wasRejected, Consumer<Notice> notices, Map<String, Beyond> beyond) throws IOException {
        String id = LongText.read(in);
        String field = LongText.read(in);
        String record = LongText.read(in);
        String file = LongText.read(in);
        var position = new Position(LongText.read(in), in.readLong(), in.readLong());
        boolean imported = in.readBoolean();
        if (isThere.test(id)) {
            return;
        }
        String why = wasRejected.test(id) ? ", because that event was rejected; mend it first" : "";
        var problem = new Problem(field, id, "is not the id of an event of this corpus" + why, position);
        if (imported) {
            beyond.merge(file, new Beyond(problem, 1), Beyond::plus);
        } else {
            notices.accept(Notice.of(Severity.ERROR, "dangling-link", file, record, problem));
        }
    }
}
