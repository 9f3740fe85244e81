package dev.annals.lint;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Notes on cells: each has an author, and a box of its own in the old kind of drawing (VML).
///
/// @param archive the package
/// @param sheet the sheet
/// @param rest what the sheet has beside rows
/// @param faults takes the faults
record CommentRules(Archive archive, Sheet sheet, Tree rest, Faults faults) {

    void check() throws IOException {
        for (String part : archive.related(sheet.part(), "comments")) {
            Tree comments = archive.tree(part);
            check(part, comments, boxes());
        }
    }

    /// The cells that have a box; empty when the sheet has no such drawing.
    private Optional<Set<String>> boxes() throws IOException {
        Optional<Tree> drawing = rest.child("legacyDrawing");
        Optional<Relationship> target = drawing.isEmpty()
                ? Optional.empty()
                : archive.relationship(sheet.part(), drawing.get().attribute("r:id")).filter(found -> archive.has(found.target()));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(archive.tree(target.get().target()).all("ClientData")
                .filter(data -> data.attribute("ObjectType").equals("Note"))
                .map(data -> Area.cellName(1 + number(data, "Row"), 1 + number(data, "Column")))
                .collect(Collectors.toSet()));
    }

    private static long number(Tree data, String name) {
        return data.child(name).map(found -> Tree.whole(found.text(), 0)).orElse(0L);
    }

    private void check(String part, Tree comments, Optional<Set<String>> boxes) {
        faults.require(boxes.isPresent(), "note", sheet.part(), sheet.name(), "has notes, but no drawing for them");
        int authors = comments.listed("authors", "author").size();
        var places = new HashSet<String>();
        List<Tree> notes = comments.listed("commentList", "comment");
        for (Tree note : notes) {
            String reference = note.attribute("ref");
            String place = sheet.at(reference);
            faults.require(Area.of(reference).isPresent(), "note", part, place, "is no cell for a note");
            faults.require(places.add(reference), "note", part, place, "has two notes");
            long author = note.number("authorId", -1);
            faults.require(author >= 0 && author < authors, "note", part, place, "has the author " + author + " of " + authors);
            note.child("text").flatMap(text -> TextRules.problem(StringRules.textOf(text)))
                    .ifPresent(problem -> faults.add("text", part, place, problem));
            boolean boxed = boxes.isEmpty() || boxes.get().contains(reference);
            faults.require(boxed, "note", part, place, "has a note without a box");
        }
        boxes.ifPresent(found -> found.stream().filter(box -> !places.contains(box)).sorted()
                .forEach(box -> faults.add("note", sheet.part(), sheet.at(box), "has a box without a note")));
    }
}
