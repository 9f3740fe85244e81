package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Formats;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.DatasetImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guide page of each dataset has a table of its columns, which comes from the code.
class GuideTest {

    private static final Path FOLDER = Path.of("..", "docs", "datasets");
    private static final String BEGIN = "<!-- columns: written by GuideTest -->\n";
    private static final String END = "<!-- end of columns -->\n";

    static List<DatasetTable> tables() {
        return new DatasetFamily().importers().stream().map(DatasetImporter.class::cast).map(DatasetImporter::table).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageHasTheTableOfColumns(DatasetTable table) throws IOException {
        Path page = FOLDER.resolve(table.name() + ".md");
        String text = Files.readString(page);
        String expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + columns(table) + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, expected);
        }

        assertThat(page).as("Review the change, then rewrite the page with: mvn verify -Dgolden.rewrite=true").hasContent(expected);
    }

    @Test
    void everyDatasetHasAPageThatTheIndexNames() throws IOException {
        List<String> names = tables().stream().map(DatasetTable::name).sorted().toList();
        String index = Files.readString(Path.of("..", "docs", "datasets.md"));

        assertThat(Formats.importers()).extracting(importer -> importer.format().name()).containsExactlyElementsOf(names);
        assertThat(names).allSatisfy(name -> assertThat(index).contains("(datasets/" + name + ".md)"));
    }

    private static String columns(DatasetTable table) {
        return table.columns().all().stream().map(GuideTest::row)
                .collect(Collectors.joining("\n", "| column | becomes |\n|---|---|\n", "\n"));
    }

    private static String row(DatasetColumn column) {
        String older = column.olderNames().stream().map(name -> " or `" + name + "`").collect(Collectors.joining());
        return "| `" + column.name() + "`" + older + " | " + use(column) + " |";
    }

    private static String label(DatasetColumn.Labels labels) {
        return switch (labels) {
            case DatasetColumn.Labels.None none -> "";
            case DatasetColumn.Labels.Words(DatasetColumn column) -> ", labelled by `" + column.name() + "`";
            case DatasetColumn.Labels.Meanings meanings -> ", labelled";
        };
    }

    private static String use(DatasetColumn column) {
        return switch (column.use()) {
            case DatasetColumn.Use.Mapped(String to) -> to;
            case DatasetColumn.Use.EventCode(String scheme, Optional<String> more, DatasetColumn.Labels labels) -> more.map(to -> to + ", ").orElse("")
                    + "code of the scheme `" + scheme + "`" + label(labels);
            case DatasetColumn.Use.Computed computed -> "metric";
            case DatasetColumn.Use.Counted counted -> "figure: " + counted.measure().code() + counted.group().map(group -> ", " + group).orElse("")
                    + ", " + counted.bound().code();
            case DatasetColumn.Use.Kept kept -> "only in the raw row";
        };
    }
}
