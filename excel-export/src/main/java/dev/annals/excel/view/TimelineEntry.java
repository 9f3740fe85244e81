package dev.annals.excel.view;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Participation;
import dev.annals.core.model.When;
import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.tally.DateWords;
import dev.annals.core.tally.EventKind;
import dev.annals.core.tally.KilledFigures;
import dev.annals.core.tally.Scenes;
import dev.annals.excel.layout.Label;
import dev.annals.excel.row.RowAddress;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What the timeline keeps of an event until all records are known that it refers to. Texts are empty where there is nothing.
///
/// @param from the first day
/// @param to the last day, where that is another one
/// @param date the date in words
/// @param kind what kind of event it is
/// @param title its title
/// @param codes what its codes stand for
/// @param factuality whether it happened
/// @param event its id
/// @param address where its row stands
/// @param dataset the dataset that it is from
/// @param who who took part
/// @param places the ids of the places where it happened
/// @param sources the ids of the sources that tell of it
/// @param killed the low, best and high number of people killed as digits, and how they are to be read; nothing where there is no number
record TimelineEntry(
        String from, String to, String date, String kind, String title, List<String> codes, String factuality, String event, RowAddress address, String dataset,
        List<Participant> who, List<String> places, List<String> sources, List<String> killed) {

    private static final int MOST_CHARACTERS = 400;

    /// Somebody who took part: the id of an actor, if it is one of the corpus, and the words of the text.
    record Participant(String id, String words) {

        private static Participant of(Participation part) {
            return switch (part.actor()) {
                case ActorRef.Resolved(String id, Optional<String> words) -> new Participant(id, words.map(Label::plain).orElse(""));
                case ActorRef.Unresolved unresolved -> new Participant("", Label.plain(unresolved.verbatim()));
            };
        }
    }

    /// The entry of an event, with the ids of the sources that tell of it.
    static TimelineEntry of(Event event, RowAddress address, List<String> sources) {
        When when = event.when();
        return new TimelineEntry(
                text(when.earliest()), text(when.latest().filter(day -> !when.earliest().equals(Optional.of(day)))),
                Label.plain(DateWords.of(when)), EventKind.of(event), Label.plain(event.title(), MOST_CHARACTERS),
                event.codes().stream().flatMap((Code code) -> code.label().stream()).map(Label::plain).distinct().toList(),
                event.factuality().code(), event.id(), address, event.lineage().map(Lineage::dataset).map(Label::plain).orElse(""),
                event.participations().stream().map(Participant::of).toList(), Scenes.of(event), sources, killed(event));
    }

    private static List<String> killed(Event event) {
        return KilledFigures.of(event.figures()).killed().map(killed -> List.of(
                killed.low().toPlainString(), killed.best().toPlainString(), killed.high().toPlainString(), killed.leeway().sense())).orElse(List.of());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    ByteBuffer packed() {
        var texts = new ArrayList<>(List.of(
                from, to, date, kind, title, factuality, event, address.sheet(), Long.toString(address.row()), dataset));
        put(texts, codes);
        put(texts, who.stream().map(Participant::id).toList());
        put(texts, who.stream().map(Participant::words).toList());
        put(texts, places);
        put(texts, sources);
        put(texts, killed);
        return PackedTexts.of(texts);
    }

    private static void put(List<String> texts, List<String> list) {
        texts.add(Integer.toString(list.size()));
        texts.addAll(list);
    }

    static TimelineEntry of(ByteBuffer packed) {
        Iterator<String> texts = PackedTexts.texts(packed).iterator();
        String from = texts.next();
        String to = texts.next();
        String date = texts.next();
        String kind = texts.next();
        String title = texts.next();
        String factuality = texts.next();
        String event = texts.next();
        var address = new RowAddress(texts.next(), Long.parseLong(texts.next()));
        String dataset = texts.next();
        List<String> codes = list(texts);
        List<String> ids = list(texts);
        List<String> words = list(texts);
        var who = new ArrayList<Participant>();
        for (int i = 0; i < ids.size(); i++) {
            who.add(new Participant(ids.get(i), words.get(i)));
        }
        return new TimelineEntry(from, to, date, kind, title, codes, factuality, event, address, dataset, who, list(texts), list(texts), list(texts));
    }

    private static List<String> list(Iterator<String> texts) {
        var list = new ArrayList<String>();
        for (int left = Integer.parseInt(texts.next()); left > 0; left--) {
            list.add(texts.next());
        }
        return list;
    }
}
