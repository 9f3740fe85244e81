package dev.annals.core.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the decimal numbers of a record that a double does not hold, for formats in which a column of numbers is one of doubles.
public final class RoundedNumbers implements FieldSink {

    private final Deque<String> path = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private String at = "";

    private RoundedNumbers() {}

    /// A warning for each.
    public static List<Notice> of(CorpusRecord record) {
        var numbers = new RoundedNumbers();
        Catalogue.write(record, numbers);
        String name = Catalogue.entityOf(record).name() + " " + record.id();
        return numbers.problems.stream().map(problem -> Notice.of(Severity.WARNING, "rounded", "", name, problem)).toList();
    }

    /// Whether a double says the same when it is written with as many digits as tell it from the next.
    private static boolean isHeld(BigDecimal value) {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        path.push(at);
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        path.push(at);
    }

    @Override
    public void end() {
        path.pop();
    }

    @Override
    public void field(Field<?, ?> field) {
        at = path.element().isEmpty() ? field.name() : path.element() + "/" + field.name();
    }

    @Override
    public void beginList(int size) {
        path.push(at);
    }

    @Override
    public void element(int n) {
        at = path.element() + "/" + n;
    }

    @Override
    public void endList() {
        path.pop();
    }

    @Override
    public void decimal(BigDecimal value) {
        if (!isHeld(value)) {
            problems.add(new Problem(at, value.toPlainString(), "becomes " + value.doubleValue() + " in this format, whose numbers have 15 to 17 digits", Position.UNKNOWN));
        }
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {}

    @Override
    public void count(long value) {}

    @Override
    public void flag(boolean value) {}
}
