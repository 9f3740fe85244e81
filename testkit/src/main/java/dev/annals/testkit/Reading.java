package dev.annals.testkit;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps all that an importer gives.
public final class Reading implements Receiver {

    private final ConflictRule conflictRule;
    private final List<CorpusRecord> records = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<Rejection> superseded = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private Reading(ConflictRule conflictRule) {
        this.conflictRule = conflictRule;
    }

    /// Nothing yet, to be handed to what reads.
    public static Reading nothing() {
        return new Reading(ConflictRule.NEWEST);
    }

    /// Reads bytes with an importer; messages call them by a name.
    public static Reading of(Importer importer, String name, byte[] bytes) {
        return of(importer, new Input(name, Optional.empty(), () -> new ByteArrayInputStream(bytes)));
    }

    /// Reads inputs that belong together with an importer.
    public static Reading of(Importer importer, List<Input> inputs) {
        return of(importer, inputs, ConflictRule.NEWEST);
    }

    /// Reads inputs that belong together with an importer, under a rule for events that do not agree.
    public static Reading of(Importer importer, List<Input> inputs, ConflictRule conflictRule) {
        var reading = new Reading(conflictRule);
        importer.read(inputs, reading);
        return reading;
    }

    /// Reads an input with an importer.
    public static Reading of(Importer importer, Input input) {
        var reading = new Reading(ConflictRule.NEWEST);
        importer.read(input, reading);
        return reading;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        records.add(record);
        origins.add(origin);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void repeated(String type) {
        repeated.add(type);
    }

    @Override
    public void superseded(Rejection older) {
        superseded.add(older);
        older.notices().forEach(this::notice);
    }

    @Override
    public ConflictRule conflictRule() {
        return conflictRule;
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    /// The records, in the order in which they came.
    public List<CorpusRecord> records() {
        return List.copyOf(records);
    }

    /// Where each of the records was read.
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /// What was rejected.
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    /// The types of the records that said the same as others before.
    public List<String> repeated() {
        return List.copyOf(repeated);
    }

    /// What has a newer version.
    public List<Rejection> superseded() {
        return List.copyOf(superseded);
    }

    /// What was told beside rejections.
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /// Everything that was told, by rejections too.
    public List<Notice> allNotices() {
        var all = new ArrayList<>(notices);
        rejections.forEach(rejection -> all.addAll(rejection.notices()));
        return List.copyOf(all);
    }
}
