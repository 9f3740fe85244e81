package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Some of what came to a [Writing], and what its writers make of it.
final class Batch {

    /// As much as that keeps the threads busy, and none of them waiting for long.
    private static final int MOST_STEPS = 256;
    private static final long MOST_CHARACTERS = 1 << 18;

    private final List<Step> steps = new ArrayList<>();
    private final List<Writing.Written> records = new ArrayList<>();
    private List<CompletableFuture<Answers>> answers = List.of();
    private long characters;

    /// One of the things that came.
    private sealed interface Step {

        /// A record, by its place among those of the batch.
        record ToWrite(int n) implements Step {}

        /// Something to tell.
        record Told(Notice notice) implements Step {}

        /// Something that no output gets.
        record Rejected(Rejection rejection) implements Step {}
    }

    void add(Writing.Written record) {
        steps.add(new Step.ToWrite(records.size()));
        records.add(record);
        characters += record.length();
    }

    void add(Notice notice) {
        steps.add(new Step.Told(notice));
    }

    void add(Rejection rejection) {
        steps.add(new Step.Rejected(rejection));
        characters += rejection.raw().length();
    }

    boolean isFull() {
        return steps.size() >= MOST_STEPS || characters >= MOST_CHARACTERS;
    }

    List<Writing.Written> records() {
        return records;
    }

    /// The answers that will come, one for each writer.
    void expect(List<CompletableFuture<Answers>> coming) {
        answers = coming;
    }

    /// Waits for all answers, and tells them in the order of what came; throws what made a writer fail, where it did.
    void settle(List<OutputWriter> writers, Telling telling) {
        List<Answers> given = answers.stream().map(CompletableFuture::join).toList();
        for (Step step : steps) {
            switch (step) {
                case Step.Told(Notice notice) -> telling.notices().accept(notice);
                case Step.Rejected(Rejection rejection) -> telling.rejects().accept(rejection);
                case Step.ToWrite(int n) -> {
                    for (int i = 0; i < given.size(); i++) {
                        telling.tell(given.get(i).of(n), records.get(n), writers.get(i).name());
                    }
                }
            }
        }
    }
}
