package dev.annals.excel.entry;

import dev.annals.core.entry.NameIndex;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.SheetColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts ids in the place of names.
///
/// @param known the records of the workbook
/// @param wrong those of them whose rows were not understood, by type and id
record Named(KnownRecords known, Set<List<String>> wrong) {

    Named(KnownRecords known) {
        this(known, new HashSet<>());
    }

    /// Remembers a record whose rows were not understood: what names it waits for it. Events may name those that come later, which are not known yet.
    void addWrong(String type, String id) {
        if (!type.equals(Event.ENTITY.name())) {
            wrong.add(List.of(type, id));
        }
    }

    /// The id of the record of a type that a cell names; tells what is wrong where it names none, or several.
    Optional<String> id(EnteredRow row, SheetColumn column, String type) {
        String name = row.text(column);
        return switch (known.index().find(type, name)) {
            case NameIndex.Meaning.One(String id) -> {
                if (wrong.contains(List.of(type, id))) {
                    row.refuse(column, "names a row of the sheet " + known.sheet(type) + " that is wrong itself; mend that one first");
                }
                row.mean(column, id);
                yield Optional.of(id);
            }
            case NameIndex.Meaning.Several(var ids) -> {
                row.refuse(column, "is the name of " + ids.size() + " rows of the sheet " + known.sheet(type) + "; write the id of one, such as " + ids.getFirst());
                yield Optional.empty();
            }
            case NameIndex.Meaning.None(String question) -> {
                row.refuse(column, Problem.UNKNOWN_NAME, message(type, question));
                yield Optional.empty();
            }
        };
    }

    /// What to say of a name that nobody knows.
    String message(String type, String question) {
        return "is neither an id nor a " + known.called(type) + " in the sheet " + known.sheet(type) + ". " + question + "Add a row for it there, or write one that is there"
                + (question.isEmpty() ? ", such as " + known.index().example(type, "the one in its first row") : "");
    }
}
