package dev.annals.importers.table;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Receiver;
import dev.annals.core.scratch.IdSet;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cast.FirstSightCast;
import dev.annals.importers.cast.GatheringCast;
import dev.annals.importers.column.Ids;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.piece.PieceWork;
import java.util.Optional;

/// What the files of one input have in common: which records there were.
///
/// @param dataset what is read
/// @param receiver where it goes
/// @param gathered takes in the first pass what all rows of the input say of places and actors
/// @param contents what all files hold, after the first pass
/// @param cast the sources, places and actors so far
/// @param ids the rows by their ids
/// @param files the names of the files so far
/// @param order the number of the file that is read
/// @param input the number of the input that the file is of
/// @param taker who takes the rows before they become events, if anybody
/// @param pieces what is done with pieces of its file, where that is read in several places
public record TableRun(
        Dataset dataset, Receiver receiver, Cast gathered, Contents contents, Cast cast, RowsById ids, IdSet files,
        int order, int input, Optional<RowTaker> taker, PieceWork pieces) {

    /// Takes rows whose columns are known, and which have an id.
    @FunctionalInterface
    public interface RowTaker {
        void take(RereadableRows rows, long number, DatasetRow row);
    }

    TableRun(Dataset dataset, Receiver receiver) {
        this(dataset, receiver, new GatheringCast());
    }

    private TableRun(Dataset dataset, Receiver receiver, GatheringCast gathered) {
        this(
                dataset, receiver, gathered, new Contents(), new FirstSightCast(receiver, gathered),
                new SharedIds(dataset, receiver, receiver.conflictRule()), new IdSet(), 0, 0, Optional.empty(), PieceWork.NONE);
    }

    /// Some files of a run whose others are read elsewhere.
    static TableRun part(Dataset dataset, Receiver receiver, Cast gathered, Contents contents, Cast cast, RowsById ids, PartPlace place, PieceWork pieces) {
        var files = new IdSet();
        place.namesBefore().forEach(files::count);
        return new TableRun(dataset, receiver, gathered, contents, cast, ids, files, place.filesBefore(), 0, Optional.empty(), pieces);
    }

    /// A run over files of another dataset that belong to the same input; somebody takes their rows, each of which stays.
    public TableRun of(Dataset other, RowTaker taker) {
        return new TableRun(
                other, receiver, gathered, contents, cast, new SharedIds(other, receiver, ConflictRule.EVERY_ROW), new IdSet(), order,
                input, Optional.of(taker), pieces);
    }

    /// The same run, within a file of an input.
    public TableRun within(int file, int of) {
        return new TableRun(dataset, receiver, gathered, contents, cast, ids, files, file, of, taker, pieces);
    }

    /// A row of the first pass will become an event.
    public void see(DatasetRow row) {
        Optional<String> id = dataset.id(row);
        if (id.isPresent()) {
            ids.see(Ids.of(dataset.table().name(), id.get()));
        }
    }

    /// A name for a file that no other file of the input has.
    public String nameOf(ArchiveMember part) {
        long times = files.count(part.name());
        return times == 1 ? part.name() : part.name() + " (" + times + ")";
    }
}
