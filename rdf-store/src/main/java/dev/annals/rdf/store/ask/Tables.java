package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import dev.annals.core.format.TableFormat;
import dev.annals.core.format.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Single tables as another module writes them, such as workbooks.
record Tables(TableFormat table) implements AnswerFormat {

    @Override
    public Format format() {
        return table.format();
    }

    @Override
    public boolean suits(Question question) {
        return !question.asksForTriples();
    }

    @Override
    public List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException {
        if (question.asksForTruth()) {
            TableWriter writer = table.open(out, List.of("answer"));
            writer.row(List.of(outcome.truth()));
            writer.finish();
            return List.of();
        }
        RowSet rows = outcome.rows();
        List<Var> columns = rows.getResultVars();
        TableWriter writer = table.open(out, columns.stream().map(Var::getVarName).toList());
        while (rows.hasNext()) {
            Binding row = rows.next();
            writer.row(columns.stream().map(column -> AnswerValue.of(row.get(column))).toList());
        }
        writer.finish();
        return List.of();
    }
}
