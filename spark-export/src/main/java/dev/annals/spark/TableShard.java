package dev.annals.spark;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.flat.FlatEvents;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.scratch.SortedEntries;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableFileFormat;
import dev.annals.core.table.TableFileWriter;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A shard of tables: the rows of events in a folder for each value of what they are partitioned by, the others in one.
///
/// Of an event only its row of the Event table, which needs all records, tells where its rows belong. So they wait in a scratch file, and are written folder by
/// folder: only the files of one are open at a time, however many there are.
final class TableShard implements ShardOutput {

    private final TableFileFormat format;
    private final Partitioning partitioning;
    private final String part;
    private final boolean first;
    private final ShardFile.Opener opener;
    private final Map<String, CorpusTable> tables = new LinkedHashMap<>();
    private final FlatEvents wide = new FlatEvents();
    private final SortedEntries waiting = new SortedEntries(SortedEntries.RUN);
    private final Map<String, Long> folders = new HashMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final TableSink sink;
    private final List<WrittenFile> written = new ArrayList<>();
    private Folder open;

    /// With the name of its files in each folder; the first of all shards has a file of each table, if only with its columns.
    TableShard(TableFileFormat format, Partitioning partitioning, String part, boolean first, ShardFile.Opener opener) throws IOException {
        this.format = format;
        this.partitioning = partitioning;
        this.part = part;
        this.first = first;
        this.opener = opener;
        TablePlan plan = TablePlan.ofCorpusAndEventTable();
        plan.tables().forEach(table -> tables.put(table.name(), table));
        this.sink = new TableSink(plan, rows::add);
        this.open = new Folder("");
        if (first) {
            open.beginAll(tables.values().stream().filter(table -> !isOfEvents(table)));
        }
    }

    /// Whether its rows belong to events.
    static boolean isOfEvents(CorpusTable table) {
        return table.record().equals(Event.ENTITY.name()) || table.record().equals(FlatEvent.ENTITY.name());
    }

    @Override
    public void know(CorpusRecord record) throws IOException {
        wide.add(record);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.clear();
        Catalogue.write(record, sink);
        if (record instanceof Event event) {
            wide.add(event, texts());
        } else {
            wide.add(record);
            for (TableRow row : rows) {
                open.write(row);
            }
        }
        return format.shortcomings(record);
    }

    private List<String> texts() {
        return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.table().name()), row.texts().stream())).toList();
    }

    /// Nothing is lost in them but what is told, but nobody reads them back.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        open.finish();
        if (first) {
            keep(partitioning.folderOfUnknown(), List.of());
        }
        wide.drain((row, texts) -> {
            rows.clear();
            FlatEvent.ENTITY.write(row, sink);
            keep(partitioning.folder(row), Stream.concat(texts.stream(), texts().stream()).toList());
        });
        waiting.drain(packed -> write(PackedTexts.texts(packed).iterator()));
        open.finish();
    }

    private void keep(String folder, List<String> texts) throws IOException {
        long number = folders.computeIfAbsent(folder, name -> (long) folders.size());
        waiting.add(number, 0, PackedTexts.of(Stream.concat(Stream.of(folder), texts.stream()).toList()));
    }

    private void write(Iterator<String> texts) throws IOException {
        enter(texts.next());
        while (texts.hasNext()) {
            CorpusTable table = Objects.requireNonNull(tables.get(texts.next()));
            open.write(TableRow.of(table, Stream.generate(texts::next).limit(table.width()).toList()));
        }
    }

    private void enter(String folder) throws IOException {
        if (open.isFinished() || !open.name.equals(folder)) {
            open.finish();
            open = new Folder(folder);
            if (first && folder.equals(partitioning.folderOfUnknown())) {
                open.beginAll(tables.values().stream().filter(TableShard::isOfEvents));
            }
        }
    }

    @Override
    public List<WrittenFile> written(long records) {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        try (wide; waiting) {
            open.close();
        }
    }

    /// The files of one folder in those of the tables.
    private final class Folder {

        private final String name;
        private final Map<CorpusTable, OpenFile> files = new LinkedHashMap<>();
        private boolean finished;

        Folder(String name) {
            this.name = name;
        }

        void beginAll(Stream<CorpusTable> all) throws IOException {
            for (CorpusTable table : all.toList()) {
                file(table);
            }
        }

        void write(TableRow row) throws IOException {
            file(row.table()).write(row);
        }

        private OpenFile file(CorpusTable table) throws IOException {
            OpenFile file = files.get(table);
            if (file == null) {
                file = new OpenFile(table, table.name() + "/" + (name.isEmpty() ? "" : name + "/") + part);
                files.put(table, file);
            }
            return file;
        }

        boolean isFinished() {
            return finished;
        }

        void finish() throws IOException {
            if (!finished) {
                for (OpenFile file : files.values()) {
                    written.add(file.finish());
                }
                finished = true;
            }
        }

        void close() throws IOException {
            for (OpenFile file : files.values()) {
                file.file.close();
            }
        }
    }

    /// A file that gets rows.
    private final class OpenFile {

        private final String name;
        private final ShardFile file;
        private final TableFileWriter writer;
        private long count;

        OpenFile(CorpusTable table, String name) throws IOException {
            this.name = name;
            this.file = opener.open(name);
            this.writer = format.begin(table, Packed.pack(name, file));
        }

        void write(TableRow row) throws IOException {
            writer.write(row);
            count++;
        }

        WrittenFile finish() throws IOException {
            writer.finish();
            file.close();
            return file.written(name, count);
        }
    }
}
