package dev.annals.importers.flat;

import dev.annals.core.model.Detail;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Type;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.DetailKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What kind of event a row tells of.
final class EventTableKind {

    private static final List<? extends Entity<?>> KINDS = ((Type.Choice<?>) Detail.TYPE).cases();

    private final DatasetRow row;

    EventTableKind(DatasetRow row) {
        this.row = row;
    }

    /// The detail of the kind, with the sub-kind where it is a code of that; what the detail asks for in words is said by these.
    Detail detail(String words) {
        if (row.text(EventTableColumns.KIND).isPresent() && kind().isEmpty()) {
            row.error(EventTableColumns.KIND, "is no kind of event: " + KINDS.stream().map(Entity::name).collect(Collectors.joining(", ")));
        }
        return kind().map(Entity::name).map(DetailKind::of).orElse(DetailKind.OTHER).detail(words, subKind());
    }

    private Optional<? extends Entity<?>> kind() {
        return row.text(EventTableColumns.KIND).flatMap(name -> KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst());
    }

    /// The code that the kind has under this name.
    Optional<String> subKind() {
        return row.text(EventTableColumns.SUB_KIND).filter(code -> kind().stream().flatMap(kind -> kind.fields().stream())
                .flatMap(field -> field.type() instanceof Type.Coded<?> coded ? Stream.of(coded.list()) : Stream.empty()).limit(1).anyMatch(list -> list.find(code).isPresent()));
    }
}
