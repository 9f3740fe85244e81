package dev.annals.spark.fact;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.schema.Position;
import dev.annals.core.scratch.IdSet;
import dev.annals.importers.cast.GatheringCast;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.piece.FilePiece;
import dev.annals.importers.piece.PieceCuts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetPart;
import dev.annals.importers.table.PartPlace;
import dev.annals.importers.version.Version;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LineSplit;
import dev.annals.spark.split.SplitReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/// A file of a dataset in its task, or a piece of one: what it tells other files, and what it hands on by what these told.
///
/// The first split of a file looks through all of it, and cuts it: each split then reads its piece. A file that has no pieces, such as an archive, is looked
/// through each time, and read by its first split.
public final class DatasetSplit {

    /// The datasets of which it was tried that files read apart give what one run over all of them gives.
    public static final List<String> DATASETS = List.of("acled", "gdelt", "gdelt-mentions", "ged", "gtd", "icews", "plover", "polecat");

    private final LineSplit split;
    private final Iterator<Fact> known;
    private final FileSystems systems;
    private final String format;
    private final IdSet shared = new IdSet();
    private final IdSet here = new IdSet();
    private final GatheringCast gathered = new GatheringCast();
    private final Map<String, Long> namesBefore = new HashMap<>();
    private Optional<CorpusRecord> description = Optional.empty();
    private Optional<Fact> ahead = Optional.empty();
    private List<Notice> told = List.of();
    private Optional<FilePiece> piece = Optional.empty();
    private int filesBefore;
    private int splitsOfFile = 1;

    public DatasetSplit(LineSplit split, Iterator<Fact> known, FileSystems systems, String format) {
        this.split = split;
        this.known = known;
        this.systems = systems;
        this.format = format;
    }

    /// Whether a format is a dataset that is read on Spark.
    public static boolean isDataset(String format) {
        return DATASETS.contains(format);
    }

    public static DatasetImporter importer(String format) {
        return (DatasetImporter) SplitReading.importer(format);
    }

    private DatasetPart part() {
        learn();
        return importer(format).part(new Input(split.file(), Optional.empty(), () -> {
            var path = new Path(split.path());
            return systems.of(path).open(path);
        }), new PartPlace(filesBefore, namesBefore), piece);
    }

    private boolean isFirst() {
        return split.start() == 0;
    }

    /// Whether it has rows of its file, or may have.
    private boolean isRead() {
        return isFirst() || piece.isPresent();
    }

    /// What is known of the split as a whole comes before what is known of its rows.
    private void learn() {
        while (known.hasNext() && ahead.isEmpty()) {
            Fact fact = known.next();
            switch (fact.tag()) {
                case Facts.PLACE -> {
                    filesBefore = (int) fact.length();
                    splitsOfFile = (int) fact.content();
                }
                case Facts.PIECE -> piece = Optional.of(SplitPieces.piece(fact));
                case Facts.TOLD -> told = SplitPieces.notices(fact);
                case Facts.FILE -> namesBefore.put(fact.id(), fact.length());
                case Facts.DESCRIPTION -> description = fact.text().map(RecordText::record);
                case Facts.ROW -> shared.add(fact.id());
                case Facts.NAMED -> here.add(fact.type() + " " + fact.id());
                case Facts.SAID -> gathered.add(fact.type(), fact.id(), fact.text().orElseThrow(), fact.length());
                default -> ahead = Optional.of(fact);
            }
        }
    }

    /// Tells the names of its files, or why these cannot be read apart from others.
    void tellNames(FactSpool facts) {
        if (!isFirst()) {
            return;
        }
        try {
            part().names().forEach(name -> facts.add(Fact.about(Facts.FILE, split.position(0), "", name)));
        } catch (UnsupportedOption refused) {
            facts.add(new Fact(Facts.REFUSED, split.position(0), "", "", 0, 0, Optional.ofNullable(refused.getMessage())));
        }
    }

    /// Tells what the rows of its file say, their ids, what the file holds, and where its pieces are.
    void tellSurvey(FactSpool facts) {
        if (!isFirst()) {
            return;
        }
        DatasetPart part = part();
        var cuts = new PieceCuts(Math.max(split.end(), 1), splitsOfFile);
        var notices = new ArrayList<Notice>();
        Contents contents = part.survey(
                (type, id, text, times) -> facts.add(new Fact(Facts.SAID, split.position(0), type, id, 0, times, Optional.of(text))),
                id -> facts.add(Fact.about(Facts.ROW, LineSplit.position(split.index() + cuts.current(), 0), "", id)), cuts, notices::add);
        facts.add(new Fact(Facts.CONTENTS, split.position(0), "", "", 0, 0, Optional.of(SplitPieces.text(contents::write))));
        SplitPieces.tell(split, cuts.pieces(), notices, facts);
    }

    /// Tells what the rows say whose ids others have too.
    void tellVersions(FactSpool facts) {
        DatasetPart part = part();
        if (!isRead()) {
            return;
        }
        part.compare(shared, (n, id, version, place) -> facts.add(new Fact(
                Facts.VERSION, split.position(n + 1), mark(version), id, version.content(), version.order(), Optional.of(place))));
    }

    private static String mark(Version version) {
        return version.mark().map(Object::toString).orElse("");
    }

    /// Tells which records its rows name.
    void tellNamed(FactSpool facts) {
        DatasetPart part = part();
        if (!isRead()) {
            return;
        }
        var fates = new DecidedFates(split, ahead, known);
        part.name(fates, (type, id, record) -> facts.add(new Fact(
                Facts.NAMED, split.position(0), type, id, record.isPresent() ? 1 : 0, 0, record.flatMap(DatasetSplit::larger))));
        fates.end();
    }

    private static Optional<String> larger(CorpusRecord record) {
        return record instanceof Place place ? place.partOf() : Optional.empty();
    }

    /// Hands on its records.
    public void read(Receiver receiver) {
        DatasetPart part = part();
        description.ifPresent(corpus -> receiver.accept(corpus, new Origin(split.file(), Position.UNKNOWN, () -> "")));
        if (!isRead()) {
            return;
        }
        told.forEach(receiver::notice);
        var fates = new DecidedFates(split, ahead, known);
        part.read(gathered, (type, id) -> !here.has(type + " " + id), fates, receiver);
        fates.end();
    }
}
