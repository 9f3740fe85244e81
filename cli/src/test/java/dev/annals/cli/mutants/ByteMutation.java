package dev.annals.cli.mutants;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/// What happens to files that are no texts to whatever spoils them.
enum ByteMutation {

    FLIP {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            int place = random.nextInt(file.length);
            byte[] spoilt = file.clone();
            spoilt[place] ^= (byte) (1 << random.nextInt(8));
            return Mutant.of(spoilt, "a bit of byte " + place + " turned", at(new Span(place, place + 1)));
        }
    },

    END {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            int length = random.nextInt(file.length);
            return Mutant.of(Arrays.copyOf(file, length), "cut off after " + length, at(new Span(length, file.length)));
        }
    },

    CUT {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            Span span = stretch(file, random);
            return Mutant.of(joined(head(file, span), tail(file, span)), "bytes " + span + " cut out", at(span));
        }
    },

    DOUBLE {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            Span span = stretch(file, random);
            return Mutant.of(joined(head(file, span), part(file, span), part(file, span), tail(file, span)), "bytes " + span + " twice", at(span));
        }
    },

    INSERT {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            int place = random.nextInt(file.length + 1);
            byte[] added = new byte[1 + random.nextInt(8)];
            random.nextBytes(added);
            var span = new Span(place, place);
            return Mutant.of(joined(head(file, span), added, tail(file, span)), "bytes " + Arrays.toString(added) + " put in at " + place, at(span));
        }
    },

    SWAP {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            Span one = stretch(file, random);
            int length = Math.min(one.length(), file.length - one.to());
            var other = new Span(one.to() + (file.length - one.to() - length) / 2, one.to() + (file.length - one.to() - length) / 2 + length);
            var between = new Span(one.to(), other.from());
            return Mutant.of(
                    joined(head(file, one), part(file, other), part(file, between), part(file, one), tail(file, other)),
                    "bytes " + one + " and " + other + " exchanged", at(one, other));
        }
    },

    /// Whatever a broken archive still gives, its end has to be told.
    BROKEN_ARCHIVE {
        @Override
        Mutant of(byte[] file, RandomGenerator random) {
            byte[] packed = packed(file);
            int length = random.nextInt(packed.length);
            return Mutant.of(Arrays.copyOf(packed, length), "packed with gzip, cut off after " + length, at(new Span(0, file.length)));
        }
    };

    private static final int LONGEST = 200;

    abstract Mutant of(byte[] file, RandomGenerator random);

    static ByteMutation draw(RandomGenerator random) {
        return values()[random.nextInt(values().length)];
    }

    private static Mutant.Reach at(Span... spans) {
        return new Mutant.Reach.At(List.of(spans));
    }

    private static Span stretch(byte[] file, RandomGenerator random) {
        int from = random.nextInt(file.length);
        return new Span(from, Math.min(file.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : LONGEST)));
    }

    private static byte[] head(byte[] file, Span span) {
        return Arrays.copyOf(file, span.from());
    }

    private static byte[] part(byte[] file, Span span) {
        return Arrays.copyOfRange(file, span.from(), span.to());
    }

    private static byte[] tail(byte[] file, Span span) {
        return Arrays.copyOfRange(file, span.to(), file.length);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] packed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
