package dev.annals.excel.layout;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.List;
import java.util.Optional;

/// What a sheet has for people who enter records by hand.
///
/// @param shown whether it is shown when it is empty
/// @param cells what is typed in short
/// @param folded the columns that are folded away as long as they are empty, because something shorter stands for them or hardly anybody needs them
public record EntryPlan(boolean shown, List<EntryCell> cells, List<SheetColumn> folded) {

    /// A sheet that nobody enters anything into.
    static final EntryPlan NONE = new EntryPlan(false, List.of(), List.of());

    /// Lists that most events have; those of others are hidden until they are wanted.
    private static final List<Field<?, ?>> COMMON =
            List.of(Event.PARTICIPATIONS, Event.PLACINGS, Event.FIGURES, Event.RESPONSIBILITIES, Event.LINKS);

    /// What hardly anybody types.
    private static final List<Field<?, ?>> RARE = List.of(
            ActorRef.Unresolved.WHY, Event.LINEAGE, Event.EXTRAS, Source.SHA256, Source.LENGTH, Source.HEADER, Actor.PART_OF, Place.COORDINATES);

    /// Copies the lists.
    public EntryPlan {
        cells = List.copyOf(cells);
        folded = List.copyOf(folded);
    }

    static boolean isCommon(Optional<Field<?, ?>> list) {
        return list.filter(field -> among(COMMON, field)).isPresent();
    }

    static boolean isRare(Field<?, ?> field) {
        return among(RARE, field);
    }

    /// Whether the kind follows from the cells that are filled.
    static boolean isDeduced(Type.Choice<?> choice) {
        return choice.equals(ActorRef.TYPE);
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean among(List<Field<?, ?>> fields, Field<?, ?> given) {
        return fields.stream().anyMatch(field -> field == given);
    }

    /// Whether a column is typed into in short.
    public boolean isTyped(SheetColumn column) {
        return cells.stream().anyMatch(cell -> cell.typed().contains(column));
    }
}
