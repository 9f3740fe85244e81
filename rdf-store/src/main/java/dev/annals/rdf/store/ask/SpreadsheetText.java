package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import dev.annals.core.table.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/// CSV for people who open it in a spreadsheet: what was found in articles must not run there as a formula.
///
/// @param plain writes the cells as they are
record SpreadsheetText(SparqlResults plain) implements AnswerFormat {

    @Override
    public Format format() {
        return plain.format();
    }

    @Override
    public Optional<AnswerFormat> raw() {
        return Optional.of(plain);
    }

    @Override
    public boolean suits(Question question) {
        return plain.suits(question);
    }

    @Override
    public List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException {
        var guarded = new Guarded(outcome);
        plain.write(question, guarded, out);
        return guarded.cells == 0 ? List.of() : List.of(String.format(
                Locale.ROOT, "%,d %s a ' before what a spreadsheet would run as a formula; --raw writes them as they are", guarded.cells, guarded.cells == 1 ? "cell has" : "cells have"));
    }

    /// Counts what it guards, as it is read.
    private static final class Guarded implements Outcome {

        private final Outcome outcome;
        private long cells;

        Guarded(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public RowSet rows() {
            RowSet rows = outcome.rows();
            List<Var> columns = rows.getResultVars();
            List<Var> headings = columns.stream().map(column -> Var.alloc(guarded(column.getVarName()))).toList();
            return RowSetStream.create(headings, Iter.map(rows, row -> guarded(row, columns, headings)));
        }

        private Binding guarded(Binding row, List<Var> columns, List<Var> headings) {
            BindingBuilder guarded = Binding.builder();
            Iterator<Var> heading = headings.iterator();
            for (Var column : columns) {
                Node term = row.get(column);
                Var name = heading.next();
                if (term != null) {
                    guarded.add(name, guarded(term));
                }
            }
            return guarded.build();
        }

        private Node guarded(Node term) {
            String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.isURI() ? term.getURI() : "";
            String guarded = guarded(text);
            return guarded.equals(text) ? term : NodeFactory.createLiteralString(guarded);
        }

        private String guarded(String text) {
            String guarded = FormulaGuard.of(text);
            cells += guarded.equals(text) ? 0 : 1;
            return guarded;
        }

        @Override
        public boolean truth() {
            return outcome.truth();
        }

        @Override
        public Iterator<Triple> triples() {
            return outcome.triples();
        }
    }
}
