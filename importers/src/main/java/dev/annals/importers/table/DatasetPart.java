package dev.annals.importers.table;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Surveyed;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.scratch.IdSet;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cast.FirstSightCast;
import dev.annals.importers.cast.GatheringCast;
import dev.annals.importers.cast.NamingCast;
import dev.annals.importers.cast.QuietCast;
import dev.annals.importers.cast.SayingCast;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.piece.FilePiece;
import dev.annals.importers.piece.PieceCuts;
import dev.annals.importers.piece.PieceWork;
import dev.annals.importers.version.RowFates;
import dev.annals.importers.version.VersionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// An input of a run whose other inputs are read elsewhere.
///
/// What one run over all inputs learns before it hands anything on is told here, input by input: what rows [say][#survey] of actors and places and which
/// ids they have; of ids that come twice, [what their rows say][#compare]; and after it was decided on these, [which records are named][#name]. Somebody
/// puts together what all inputs told, and tells it to each when it is [read][#read]. All inputs together then hand on what one run would.
public final class DatasetPart {

    private final TableImporter importer;
    private final List<Input> input;
    private final PartPlace place;
    private final PieceWork reading;

    DatasetPart(TableImporter importer, Input input, PartPlace place, Optional<FilePiece> piece) {
        this.importer = importer;
        this.input = List.of(input);
        this.place = place;
        this.reading = piece.map(PieceWork::reading).orElse(PieceWork.NONE);
    }

    /// The names of its files; throws [UnsupportedOption] for one that belongs to the rows of others, and for a workbook that nobody here can read.
    public List<String> names() {
        var names = new ArrayList<String>();
        importer.opening((run, part) -> {
            if (importer.dataset().comesFirst(part)) {
                throw new UnsupportedOption(part.shown() + " holds rows that belong to rows of other files, which can be joined by one run over all files only");
            }
            names.add(part.name());
            return new Unread();
        }).survey(input, new Deaf(), receiver -> run(receiver, new QuietCast(), new Contents(), new QuietCast(), new SeenRows(id -> {})));
        if (names.isEmpty() && Workbook.is(input.getFirst())) {
            throw new UnsupportedOption(input.getFirst().name() + " is a workbook, which can be read by one run over all files only; save its sheet as CSV (UTF-8)");
        }
        return List.copyOf(names);
    }

    /// Tells what rows say, and their ids; what the files hold. Cuts a file of separated text into pieces, of which each is read alone then; what there is to
    /// tell of such a file as a whole is told here.
    public Contents survey(SayingCast.Listener said, Consumer<String> ids, PieceCuts cuts, Consumer<Notice> notices) {
        var cast = new SayingCast(said);
        var contents = new Contents();
        survey(new Deaf(), receiver -> TableRun.part(
                importer.dataset(), new Noting(notices), cast, contents, new QuietCast(), new SeenRows(ids), place, PieceWork.cutting(cuts)));
        cast.finish();
        return contents;
    }

    /// Tells what rows say that have one of these ids and can become events.
    public void compare(IdSet shared, VersionListener listener) {
        survey(new Deaf(), receiver -> run(receiver, new QuietCast(), new Contents(), new QuietCast(), new ComparedRows(importer.dataset(), shared, listener))).read();
    }

    /// Tells which sources, places and actors are named by rows that become events.
    public void name(RowFates fates, NamingCast.Listener listener) {
        survey(new Deaf(), receiver -> run(receiver, new QuietCast(), new Contents(), new NamingCast(listener), new FatedRows(receiver, fates))).read();
    }

    /// Hands records on, by what is known of all inputs; those sources, places and actors that are not elsewhere.
    public void read(GatheringCast gathered, FirstSightCast.Elsewhere elsewhere, RowFates fates, Receiver to) {
        survey(to, receiver -> run(
                receiver, new QuietCast(), new Contents(), new FirstSightCast(receiver, gathered, elsewhere), new FatedRows(receiver, fates))).read();
    }

    private Surveyed survey(Receiver receiver, Function<Receiver, TableRun> begin) {
        return importer.survey(input, receiver, begin);
    }

    private TableRun run(Receiver receiver, Cast gathered, Contents contents, Cast cast, RowsById ids) {
        return TableRun.part(importer.dataset(), receiver, gathered, contents, cast, ids, place, reading);
    }

    /// A file of which the name is enough.
    private record Unread() implements SurveyedFile {

        @Override
        public void survey() {}

        @Override
        public void read() {}
    }

    /// Hears nothing: what there is to tell is told when records are handed on.
    private record Deaf() implements Quiet {

        @Override
        public void notice(Notice notice) {}
    }

    /// Notes what there is to tell.
    private record Noting(Consumer<Notice> notices) implements Quiet {

        @Override
        public void notice(Notice notice) {
            notices.accept(notice);
        }
    }

    /// Takes no records.
    private interface Quiet extends Receiver {

        @Override
        default void accept(CorpusRecord record, Origin origin) {}

        @Override
        default void reject(Rejection rejection) {}
    }
}
