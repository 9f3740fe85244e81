package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of writing the records of a batch to one output.
///
/// @param told what was told of each record that was written
/// @param failure what kept the next one from being written
record Answers(List<List<Notice>> told, Optional<Throwable> failure) {

    static final Answers NONE = new Answers(List.of(), Optional.empty());

    /// Writes records until one fails.
    static Answers ofWriting(OutputWriter writer, List<Writing.Written> records) {
        var told = new ArrayList<List<Notice>>(records.size());
        return new Answers(told, failure(() -> records.forEach(record -> told.add(writer.write(record)))));
    }

    /// Completes the output.
    static Answers ofFinishing(OutputWriter writer, Shortfall shortfall) {
        return new Answers(List.of(), failure(() -> writer.finish(shortfall)));
    }

    /// Whatever it is, whoever waits for the answers has to know.
    private static Optional<Throwable> failure(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(failure);
        }
    }

    /// What was told of a record; throws the failure if that was the record.
    List<Notice> of(int n) {
        if (n < told.size()) {
            return told.get(n);
        }
        throw failed();
    }

    /// Throws the failure, if there was one, as it was thrown.
    void check() {
        if (failure.isPresent()) {
            throw failed();
        }
    }

    private RuntimeException failed() {
        return switch (failure.orElseThrow()) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            case Throwable other -> new IllegalStateException(other);
        };
    }
}
