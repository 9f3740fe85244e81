package dev.annals.core.subset;

import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Events of which a value at a path is so; of several values there, one of them. With `!=`, none of them may be equal, so that an event without
/// any is in.
///
/// @param path the path
/// @param operator how values are compared
/// @param test whether a value is so; for `!=`, whether it is equal
record Where(FieldPath path, WhereOperator operator, Predicate<Object> test) implements Condition {

    private static final Pattern TEXT = Pattern.compile("\\s*([\\w/-]+)\\s*(!=|<=|>=|=|<|>|~)\\s*(.*?)\\s*", Pattern.DOTALL);

    /// A condition `FIELD OP VALUE`; throws [MalformedSubset].
    static Where of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || parts.group(3).isEmpty()) {
            throw new MalformedSubset("--where: '" + text + "' is not a field, one of = != < <= > >= ~ and a value, such as 'detail/method = shelling'");
        }
        FieldPath path = FieldPath.of(parts.group(1));
        WhereOperator operator = WhereOperator.of(parts.group(2)).orElseThrow();
        return new Where(path, operator, test(path, operator, parts.group(3)));
    }

    private static Predicate<Object> test(FieldPath path, WhereOperator operator, String value) {
        return switch (path.type()) {
            case Type.Text text -> ofText(path, operator, value);
            case Type.Identifier identifier -> ofText(path, operator, value);
            case Type.Reference reference -> ofText(path, operator, value);
            case Type.Count count -> ordered(path, operator, number(path, value), found -> BigDecimal.valueOf((Long) found));
            case Type.Decimal decimal -> ordered(path, operator, number(path, value), found -> (BigDecimal) found);
            case Type.Day day -> ordered(path, operator, day(path, value), found -> (LocalDate) found);
            case Type.Flag flag -> ofWord(path, operator, value, List.of("true", "false"), String::valueOf);
            case Type.Coded<?> coded -> ofWord(path, operator, value, coded.list().codes(), found -> ((Term) found).code());
            case Type.Choice<?> choice -> ofWord(path, operator, value, choice.cases().stream().map(Entity::name).toList(), found -> name(choice, found));
            case Type.Nested<?> nested -> throw new IllegalStateException("A path ends at values, not at " + nested.entity().name());
            case Type.Maybe<?> maybe -> throw new IllegalStateException("A path ends at values, not at " + path.name());
            case Type.Many<?> many -> throw new IllegalStateException("A path ends at values, not at " + path.name());
        };
    }

    private static String name(Type.Choice<?> choice, Object value) {
        return choice.cases().stream().filter(entity -> entity.type() == value.getClass()).map(Entity::name).findFirst().orElseThrow();
    }

    private static Predicate<Object> ofText(FieldPath path, WhereOperator operator, String value) {
        demand(operator.isOfTexts(), path, operator);
        String folded = value.toLowerCase(Locale.ROOT);
        return operator == WhereOperator.CONTAINS ? found -> ((String) found).toLowerCase(Locale.ROOT).contains(folded) : value::equals;
    }

    private static Predicate<Object> ofWord(
            FieldPath path, WhereOperator operator, String value, List<String> known, Function<Object, String> word) {
        demand(operator.isOfTexts() && operator != WhereOperator.CONTAINS, path, operator);
        KnownWords.index(SubsetOption.WHERE, "a value of " + path.name(), value, known);
        return found -> word.apply(found).equals(value);
    }

    private static <V extends Comparable<? super V>> Predicate<Object> ordered(
            FieldPath path, WhereOperator operator, V value, Function<Object, V> read) {
        demand(operator != WhereOperator.CONTAINS, path, operator);
        WhereOperator tested = operator == WhereOperator.NOT_EQUAL ? WhereOperator.EQUAL : operator;
        return found -> tested.allows(read.apply(found).compareTo(value));
    }

    private static void demand(boolean holds, FieldPath path, WhereOperator operator) {
        if (!holds) {
            throw new MalformedSubset("--where: values of " + path.name() + " cannot be compared by " + operator.sign());
        }
    }

    private static BigDecimal number(FieldPath path, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new MalformedSubset("--where: " + path.name() + " is a number, and '" + value + "' is none");
        }
    }

    private static LocalDate day(FieldPath path, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedSubset("--where: " + path.name() + " is a day, and '" + value + "' is none that is written YYYY-MM-DD");
        }
    }

    @Override
    public String option() {
        return SubsetOption.WHERE.word();
    }

    @Override
    public Judge judge() {
        return this::judge;
    }

    private Verdict judge(Event event) {
        boolean any = path.of(event).anyMatch(test);
        return any == (operator != WhereOperator.NOT_EQUAL) ? Verdict.IN : Verdict.OUT;
    }
}
