package dev.annals.rdf.own;

import dev.annals.core.schema.Entity;
import java.util.List;

/// Takes what an entity consists of out of a node and those within it, which come behind it in the order of its fields.
///
/// @param entity what the node stands for
/// @param name its class
/// @param ours what the names of all our properties begin with
/// @param fields how its fields are read, in their order
/// @param cursor where the bytes come from
@SuppressWarnings("ArrayRecordComponent") // bindings are never compared
record RecordBinding<E>(Entity<E> entity, byte[] name, byte[] ours, List<FieldBinding> fields, NodeCursor cursor) {

    private static final int NONE = -1;

    /// Reads a node that is one of several, as its first class says.
    static <E> E readOneOf(List<RecordBinding<? extends E>> candidates, byte[] type, NodeCursor cursor) {
        cursor.open();
        NodeCursor.require(cursor.hasProperty() && cursor.passes(type));
        for (RecordBinding<? extends E> candidate : candidates) {
            if (cursor.passesObject(candidate.name)) {
                cursor.passProperty();
                return candidate.readProperties();
            }
        }
        throw CloserLook.it();
    }

    /// Reads a node.
    E read() {
        cursor.open();
        return readProperties();
    }

    private E readProperties() {
        var values = new Object[fields.size()];
        var nodes = new int[fields.size()];
        int next = 0;
        while (cursor.hasProperty()) {
            int found = passField(next);
            if (found == NONE) {
                cursor.passProperty();
            } else {
                next = found + 1;
                switch (fields.get(found).value()) {
                    case FieldBinding.Here here -> values[found] = here.read().get();
                    case FieldBinding.Behind behind -> nodes[found] = cursor.countObjects();
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? fields.get(i).absentOrBehind(nodes[i]) : values[i];
        }
        return entity.of(values);
    }

    /// The number of the field whose property comes: most likely one soon after the one before.
    private int passField(int from) {
        if (!cursor.comes(ours)) {
            return NONE;
        }
        int count = fields.size();
        for (int i = from; i < from + count; i++) {
            int place = i < count ? i : i - count;
            if (cursor.passes(fields.get(place).property())) {
                return place;
            }
        }
        return NONE;
    }
}
