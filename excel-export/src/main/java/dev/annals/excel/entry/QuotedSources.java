package dev.annals.excel.entry;

import dev.annals.core.entry.Passage;
import dev.annals.core.entry.Quotation;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.transfer.Document;
import dev.annals.core.transfer.Documents;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.read.CellValue;
import dev.annals.excel.read.SheetRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The articles that are quoted, where they are at hand.
final class QuotedSources {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final RecordPlan plan;
    private final KnownRecords known;
    private final Optional<Documents> documents;
    private final String file;
    private final Consumer<Notice> notices;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<String, SheetRow> byId = new HashMap<>();

    QuotedSources(WorkbookLayout layout, KnownRecords known, Optional<Path> articles, String file, Consumer<Notice> notices) {
        this.plan = layout.of(Source.ENTITY);
        this.known = known;
        this.documents = articles.map(Documents::new);
        this.file = file;
        this.notices = notices;
    }

    void see(SheetRow row) {
        if (row.plan().index() == plan.sheet().index()) {
            rows.add(row);
        }
    }

    SheetColumn column(Field<Source, ?> field) {
        return ((CellSlot.Cell) plan.root().of(field)).column();
    }

    /// The article of a source.
    Optional<Document> document(String id) {
        return row(id).flatMap(this::document);
    }

    private Optional<SheetRow> row(String id) {
        if (byId.isEmpty()) {
            rows.forEach(row -> byId.put(known.made(row).orElse(row.owner()), row));
        }
        return Optional.ofNullable(byId.get(id));
    }

    /// The article that the row of a source names.
    Optional<Document> document(SheetRow row) {
        return documents.flatMap(folder -> named(row).flatMap(folder::of));
    }

    private Optional<Source> named(SheetRow row) {
        Optional<String> name = Optional.of(row.cell(column(Source.FILE)).text()).filter(text -> !text.isEmpty());
        Optional<String> hash = Optional.of(row.cell(column(Source.SHA256)).text()).filter(text -> !text.isEmpty());
        try {
            return Optional.of(new Source("source", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), hash,
                    Optional.empty(), name, Optional.empty()));
        } catch (Malformed wrong) {
            return Optional.empty(); // the row of the source tells it
        }
    }

    /// Fills in what the article itself tells of a source.
    void describe(EnteredRow source) {
        SheetColumn hash = column(Source.SHA256);
        if (source.cell(hash).kind() == CellValue.Kind.TEXT && !SHA256.matcher(source.text(hash)).matches()) {
            source.refuse(hash, "is no SHA-256 of 64 hexadecimal digits, such as " + Document.hash("") + "; empty it, as the article itself tells it");
            source.clear(hash);
        }
        document(source.row()).ifPresent(document -> {
            SheetColumn sha256 = column(Source.SHA256);
            SheetColumn length = column(Source.LENGTH);
            if (source.isEmpty(sha256) && source.isEmpty(length)) {
                source.mean(sha256, document.sha256());
                source.mean(length, Long.toString(document.length()));
            } else if (!source.isEmpty(sha256) && !source.text(sha256).equals(document.sha256())) {
                source.refuse(sha256, "is not the SHA-256 of " + document.name() + ", which has changed; empty this cell and " + length.title() + " to take the file as it is now");
            }
        });
    }

    /// Where words of a source stand in it; empty where the article is not at hand. Tells what is wrong.
    Optional<Passage.Found> find(String source, EnteredRow row, SheetColumn column) {
        var quotation = new Quotation(row.text(column));
        Optional<Document> document = document(source);
        if (document.isEmpty()) {
            tell("quotation-without-article", row, column, "is kept as the summary of a report, without its place in the source " + source + ", " + why(source));
            return Optional.empty();
        }
        return switch (quotation.in(document.get())) {
            case Passage.Found found -> Optional.of(told(found, quotation, row, column));
            case Passage.Repeated repeated -> refused(row, column, repeated.message(document.get()));
            case Passage.OtherCharacters other -> refused(row, column, other.message(document.get()));
            case Passage.Missing missing -> refused(row, column, missing.message(document.get()));
            case Passage.Unreadable unreadable -> refused(row, column, unreadable.message(document.get()));
        };
    }

    /// Why there is no article of a source.
    private String why(String source) {
        if (documents.isEmpty()) {
            return "as no folder of sources is given (annals import --sources)";
        }
        return row(source).flatMap(this::named).filter(documents.get()::leadsOut).isPresent()
                ? "as its file is a link that leads out of the folder of sources; copy the article into the folder" : "as the folder of sources has no file of it";
    }

    private static Optional<Passage.Found> refused(EnteredRow row, SheetColumn column, String message) {
        row.refuse(column, message);
        return Optional.empty();
    }

    private Passage.Found told(Passage.Found found, Quotation quotation, EnteredRow row, SheetColumn column) {
        found.difference(quotation.words()).ifPresent(difference -> tell("quotation-differs", row, column, difference));
        return found;
    }

    private void tell(String code, EnteredRow row, SheetColumn column, String message) {
        Position position = row.row().position(column);
        notices.accept(Notice.of(Severity.WARNING, code, file, "", new Problem("column " + column.title(), row.row().cell(column).text(), message, position)));
    }
}
