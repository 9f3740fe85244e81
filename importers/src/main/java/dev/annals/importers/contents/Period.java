package dev.annals.importers.contents;

import dev.annals.core.model.When;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// The first and the last day that events name.
public final class Period {

    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    /// One more event.
    public void add(When when) {
        if (when.earliest().isPresent()) {
            add(when.earliest().get());
        }
        if (when.latest().isPresent()) {
            add(when.latest().get());
        }
    }

    /// All that another one has.
    void add(Period other) {
        other.first.ifPresent(this::add);
        other.last.ifPresent(this::add);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(first.map(LocalDate::toString).orElse(""));
        out.writeUTF(last.map(LocalDate::toString).orElse(""));
    }

    void add(DataInput in) throws IOException {
        for (int end = 0; end < 2; end++) {
            Optional.of(in.readUTF()).filter(day -> !day.isEmpty()).map(LocalDate::parse).ifPresent(this::add);
        }
    }

    private void add(LocalDate day) {
        if (first.isEmpty() || day.isBefore(first.get())) {
            first = Optional.of(day);
        }
        if (last.isEmpty() || day.isAfter(last.get())) {
            last = Optional.of(day);
        }
    }

    /// `2016-2019`, or `2016`.
    Optional<String> years() {
        return first.flatMap(from -> last.map(to -> from.getYear() == to.getYear() ? "" + to.getYear() : from.getYear() + "-" + to.getYear()));
    }

    /// `from 2016-01-02 to 2019-11-30`, or `2016-01-02`.
    Optional<String> days() {
        return first.flatMap(from -> last.map(to -> from.equals(to) ? to.toString() : "from " + from + " to " + to));
    }
}
