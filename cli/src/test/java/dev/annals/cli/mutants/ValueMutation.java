package dev.annals.cli.mutants;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Changes one value of a file that is a text, or a row of it.
///
/// @param syntax how values stand there
/// @param random what chooses
/// @param leaf whether a value of the file is one value of a record, as in formats of our own
record ValueMutation(ValueSyntax syntax, RandomGenerator random, boolean leaf) {

    Mutant of(byte[] file) {
        return switch (random.nextInt(10)) {
            case 0 -> repeatedLine(file);
            case 1 -> withoutLine(file);
            case 2 -> emptied(file);
            case 3, 4 -> anotherOfTheFile(file);
            case 5 -> raw(file);
            default -> odd(file);
        };
    }

    /// A number or a word of the format itself, or whatever it is without quotes.
    private Mutant raw(byte[] file) {
        return put(file, pick(syntax.values(file)), OddValues.draw(random), Optional.empty());
    }

    private Mutant odd(byte[] file) {
        Span span = pick(syntax.values(file));
        String text = OddValues.draw(random);
        return put(file, span, syntax.quoted(text), replacement(file, span, text));
    }

    /// Reaches both places: a triple of RDF whose subject is that of another says something of what that is about.
    private Mutant anotherOfTheFile(byte[] file) {
        List<Span> values = syntax.values(file);
        Span other = pick(values);
        String text = new String(Arrays.copyOfRange(file, other.from(), other.to()), StandardCharsets.UTF_8);
        Span changed = pick(values);
        Mutant mutant = put(file, changed, text, Optional.empty());
        return new Mutant(mutant.bytes(), mutant.words(), new Mutant.Reach.At(List.of(changed, other)), mutant.replacement());
    }

    private Mutant emptied(byte[] file) {
        return put(file, pick(syntax.values(file)), "", Optional.empty());
    }

    /// What the value was, where it was written as this would write it.
    private Optional<Replacement> replacement(byte[] file, Span span, String now) {
        String token = new String(Arrays.copyOfRange(file, span.from(), span.to()), StandardCharsets.UTF_8);
        return Optional.of(token).filter(text -> leaf && text.matches("(?s)\"[^\"\\\\]*\""))
                .map(text -> new Replacement(text.substring(1, text.length() - 1), now));
    }

    private static Mutant put(byte[] file, Span span, String text, Optional<Replacement> replacement) {
        byte[] spoilt = ByteMutation.joined(
                Arrays.copyOf(file, span.from()), text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(file, span.to(), file.length));
        String old = new String(Arrays.copyOfRange(file, span.from(), span.to()), StandardCharsets.UTF_8);
        return new Mutant(spoilt, "at byte " + span.from() + " " + text + " for " + old, new Mutant.Reach.At(List.of(span)), replacement);
    }

    private Mutant repeatedLine(byte[] file) {
        Span line = line(file);
        byte[] text = Arrays.copyOfRange(file, line.from(), line.to());
        byte[] spoilt = ByteMutation.joined(Arrays.copyOf(file, line.to()), text, Arrays.copyOfRange(file, line.to(), file.length));
        return Mutant.of(spoilt, "the line at " + line + " twice", new Mutant.Reach.At(List.of(line)));
    }

    private Mutant withoutLine(byte[] file) {
        Span line = line(file);
        byte[] spoilt = ByteMutation.joined(Arrays.copyOf(file, line.from()), Arrays.copyOfRange(file, line.to(), file.length));
        return Mutant.of(spoilt, "without the line at " + line, new Mutant.Reach.At(List.of(line)));
    }

    private Span line(byte[] file) {
        String text = ValueSyntax.latin(file);
        int place = random.nextInt(text.length());
        int next = text.indexOf('\n', place);
        return new Span(text.lastIndexOf('\n', place - 1) + 1, next < 0 ? text.length() : next + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
