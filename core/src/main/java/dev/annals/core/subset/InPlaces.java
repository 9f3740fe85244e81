package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Code;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.tally.CountryCode;
import dev.annals.core.tally.Scenes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Events that happened in places, or in smaller ones that lie in these.
///
/// @param by the option: countries, or places of any size
/// @param words the ids, names or codes of the places
record InPlaces(SubsetOption by, List<String> words) implements Condition {

    @Override
    public String option() {
        return by.word();
    }

    @Override
    public Judge judge() {
        return by == SubsetOption.COUNTRY ? new Countries(words) : new Places(words);
    }

    /// Places of any size.
    private static final class Places implements Judge {

        private final NamedRecords named;
        private final IdSet inside = new IdSet();

        Places(List<String> words) {
            this.named = new NamedRecords(SubsetOption.PLACE, "a place", words);
        }

        @Override
        public void see(CorpusRecord record) {
            if (record instanceof Place place) {
                boolean asked = named.isAsked(place.id(), place.name(), place.otherNames(), place.codes(), place.id());
                if (asked || place.partOf().filter(inside::has).isPresent()) {
                    inside.add(place.id());
                }
            }
        }

        @Override
        public Verdict judge(Event event) {
            return Scenes.of(event).stream().anyMatch(inside::has) ? Verdict.IN : Verdict.OUT;
        }

        @Override
        public Marked marked() {
            return new Marked(Place.ENTITY.name(), List.of(inside));
        }

        @Override
        public List<Notice> notices() {
            return named.notices();
        }
    }

    /// Countries; where places are part of none, their codes tell in which they lie, and what it is called may come later.
    private static final class Countries implements Judge {

        private final Set<String> codes = new HashSet<>();
        private final NamedRecords named;
        private final IdSet inside = new IdSet();
        private final IdSet known = new IdSet();
        private boolean settled = true;

        Countries(List<String> words) {
            this.named = new NamedRecords(SubsetOption.COUNTRY, "a country", words);
        }

        @Override
        public void see(CorpusRecord record) {
            if (record instanceof Place place) {
                see(place);
            }
        }

        private void see(Place place) {
            Optional<Code> code = CountryCode.of(place);
            String key = code.map(found -> found.scheme() + ":" + found.value()).orElse(place.id());
            boolean asked = place.kind() == PlaceKind.COUNTRY
                    ? named.isAsked(place.id(), place.name(), place.otherNames(), place.codes(), key)
                    : code.filter(found -> named.isAsked(found, key)).isPresent();
            if (asked && code.isPresent() && codes.add(key) && known.has(key)) {
                settled = false;
            }
            if (asked || codes.contains(key) || place.partOf().filter(inside::has).isPresent()) {
                inside.add(place.id());
            }
            code.ifPresent(found -> known.add(key));
        }

        @Override
        public Verdict judge(Event event) {
            return Scenes.of(event).stream().anyMatch(inside::has) ? Verdict.IN : Verdict.OUT;
        }

        @Override
        public Marked marked() {
            return new Marked(Place.ENTITY.name(), List.of(inside));
        }

        @Override
        public boolean settle() {
            boolean enough = settled;
            settled = true;
            return enough;
        }

        @Override
        public List<Notice> notices() {
            return named.notices();
        }
    }
}
