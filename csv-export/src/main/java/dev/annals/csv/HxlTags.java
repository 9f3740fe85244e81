package dev.annals.csv;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.schema.Field;
import dev.annals.core.table.CorpusTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// The hashtags of columns in the Humanitarian Exchange Language 1.1 (hxlstandard.org); attributes that its dictionary does not list are
/// allowed, and say what a column is for whoever reads them.
final class HxlTags {

    private static final IdentityHashMap<Field<?, ?>, String> TAGS = new IdentityHashMap<>();

    static {
        put(FlatEvent.ID, "#event+id");
        put(FlatEvent.FACTUALITY, "#status+factuality");
        put(FlatEvent.DATE_FROM, "#date+start");
        put(FlatEvent.DATE_TO, "#date+end");
        put(FlatEvent.DATE_PRECISION, "#date+precision+code");
        put(FlatEvent.DATE_NATURE, "#date+nature+code");
        put(FlatEvent.DATE_QUALIFIER, "#date+qualifier+code");
        put(FlatEvent.DATE_WORDS, "#date+text");
        put(FlatEvent.YEAR, "#date+year");
        put(FlatEvent.MONTH, "#date+month");
        put(FlatEvent.COUNTRY, "#country+name");
        put(FlatEvent.PROVINCE, "#adm1+name");
        put(FlatEvent.PLACE, "#loc+name");
        put(FlatEvent.LATITUDE, "#geo+lat");
        put(FlatEvent.LONGITUDE, "#geo+lon");
        put(FlatEvent.LOCATION_PRECISION, "#loc+precision+code");
        put(FlatEvent.COORDINATES_PRECISION, "#geo+precision+code");
        put(FlatEvent.KIND, "#event+type");
        put(FlatEvent.SUB_KIND, "#event+subtype");
        put(FlatEvent.CODES, "#event+code+list");
        put(FlatEvent.TITLE, "#event+title");
        put(FlatEvent.SUMMARY, "#description+summary");
        put(FlatEvent.INITIATORS, "#group+initiator+list");
        put(FlatEvent.TARGETS, "#group+target+list");
        put(FlatEvent.PARTICIPANTS, "#group+participant+list");
        put(FlatEvent.OTHERS, "#group+other+list");
        put(FlatEvent.KILLED_LOW, "#affected+killed+min");
        put(FlatEvent.KILLED_BEST, "#affected+killed");
        put(FlatEvent.KILLED_HIGH, "#affected+killed+max");
        put(FlatEvent.KILLED_IS, "#meta+killed+precision");
        put(FlatEvent.KILLED_DOUBTS, "#meta+killed+doubts+list");
        put(FlatEvent.KILLED_FURTHER, "#meta+killed+further+num");
        put(FlatEvent.INJURED_LOW, "#affected+injured+min");
        put(FlatEvent.INJURED_BEST, "#affected+injured");
        put(FlatEvent.INJURED_HIGH, "#affected+injured+max");
        put(FlatEvent.INJURED_IS, "#meta+injured+precision");
        put(FlatEvent.FIGURES, "#indicator+text+list");
        put(FlatEvent.DISAGREEMENT, "#meta+disagreement");
        put(FlatEvent.SOURCES, "#meta+source+num");
        put(FlatEvent.PUBLISHERS, "#meta+source+name+list");
        put(FlatEvent.FIRST_URL, "#meta+source+url");
        put(FlatEvent.DATASET, "#meta+dataset+name");
        put(FlatEvent.DATASET_VERSION, "#meta+dataset+version");
        put(FlatEvent.LOCAL_ID, "#meta+dataset+id");
    }

    private HxlTags() {}

    private static void put(Field<FlatEvent, ?> field, String tag) {
        TAGS.put(field, tag);
    }

    /// Whether a table is that of these columns; others have no hashtags.
    static boolean has(CorpusTable table) {
        return table.record().equals(FlatEvent.ENTITY.name());
    }

    static List<String> of(CorpusTable table) {
        List<String> tags = FlatEvent.ENTITY.fields().stream().map(HxlTags::of).toList();
        if (tags.size() != table.width()) {
            throw new IllegalStateException("Give each column of " + table.name() + " a hashtag");
        }
        return tags;
    }

    private static String of(Field<FlatEvent, ?> field) {
        return Objects.requireNonNull(TAGS.get(field), "Give a hashtag to " + field.name());
    }
}
