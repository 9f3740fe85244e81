package dev.annals.core.subset;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.scratch.StoredTexts;
import dev.annals.core.tally.CodedCountries;
import dev.annals.core.tally.KnownPlace;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.Mention;
import dev.annals.core.transfer.Mentions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which actors, places and sources the events of a subset need: those that they name, and those that these name; and the countries that give their names to
/// the codes of places.
///
/// What each record names waits in a scratch file until an event needs the record; it comes before, as references point backwards. The country of a code may come
/// later, so that those are added at the end.
final class Needs implements AutoCloseable {

    /// Stands for the type where a place has the code of a country.
    private static final String CODE = "code ";

    private final IdTable offsets = new IdTable();
    private final IdSet needed = new IdSet();
    private final CodedCountries countries = new CodedCountries();
    private final StoredTexts codes = new StoredTexts();
    private Optional<FileChannel> file = Optional.empty();
    private long end;

    /// The key of a record; a type has no blanks.
    private static String key(String type, String id) {
        return type + " " + id;
    }

    /// Whether the subset needs a record.
    boolean has(CorpusRecord record) {
        return needed.has(key(Ledger.typeOf(record), record.id()));
    }

    /// A record that an event may need later.
    void see(CorpusRecord record) {
        List<String> named = named(record);
        if (record instanceof Place place) {
            KnownPlace known = KnownPlace.of(place);
            countries.add(place.id(), known);
            if (!known.country().isEmpty()) {
                named.add(CODE + known.country());
            }
        }
        if (!named.isEmpty()) {
            offsets.put(key(Ledger.typeOf(record), record.id()), end);
            ByteBuffer texts = PackedTexts.of(named);
            ByteBuffer entry = ByteBuffer.allocate(Integer.BYTES + texts.remaining()).putInt(texts.remaining()).put(texts).flip();
            end += Scratch.write(spool(), entry);
        }
    }

    private FileChannel spool() {
        FileChannel channel = file.orElseGet(Scratch::file);
        file = Optional.of(channel);
        return channel;
    }

    private static List<String> named(CorpusRecord record) {
        var named = new ArrayList<String>();
        for (Mention mention : Mentions.in(record)) {
            if (!mention.target().equals(Event.ENTITY.name())) {
                named.add(key(mention.target(), mention.id()));
            }
        }
        return named;
    }

    /// An event of the subset.
    void need(Event event) {
        need(named(event));
    }

    private void need(List<String> keys) {
        Deque<String> open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            String key = open.pop();
            if (!needed.add(key)) {
                continue;
            }
            if (key.startsWith(CODE)) {
                codes.add(key, List.of(key.substring(CODE.length())));
            } else {
                open.addAll(namedBy(key));
            }
        }
    }

    /// Adds the countries that are shown by their codes, after all records were seen; each may need more of them.
    void finish() {
        for (List<String> code : codes.all()) {
            need(List.of(key(Place.ENTITY.name(), countries.id(code.getFirst()))));
        }
    }

    private List<String> namedBy(String key) {
        OptionalLong offset = offsets.get(key);
        return offset.isEmpty() || file.isEmpty() ? List.of() : read(file.get(), offset.getAsLong());
    }

    private static List<String> read(FileChannel channel, long offset) {
        int length = read(channel, offset, Integer.BYTES).getInt();
        return PackedTexts.texts(read(channel, offset + Integer.BYTES, length));
    }

    private static ByteBuffer read(FileChannel channel, long offset, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {}
            return bytes.flip();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    @Override
    public void close() {
        try (countries; codes) {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }
}
