package dev.annals.lint;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The links of a sheet; HYPERLINK formulas are not among them.
///
/// @param archive the package
/// @param book the workbook
/// @param sheet the sheet
/// @param rest what the sheet has beside rows
/// @param faults takes the faults
record LinkRules(Archive archive, LintedBook book, Sheet sheet, Tree rest, Faults faults) {

    private static final int MOST = 65_530;
    private static final int LONGEST_ADDRESS = 2079;
    private static final int LONGEST_TIP = 255;

    void check() throws IOException {
        List<Tree> links = rest.children("hyperlinks").stream().flatMap(list -> list.children("hyperlink").stream()).toList();
        faults.require(links.size() <= MOST, "limit", sheet.part(), sheet.name(), "has " + links.size() + " links; Excel takes " + MOST);
        var places = new HashSet<String>();
        for (Tree link : links) {
            String place = sheet.at(link.attribute("ref"));
            require(Area.of(link.attribute("ref")).isPresent(), place, "is no cell for a link");
            require(places.add(link.attribute("ref")), place, "has two links");
            require(link.attribute("tooltip").length() <= LONGEST_TIP, place, "has a tip of more than " + LONGEST_TIP + " characters");
            boolean leads = link.has("r:id") || link.has("location");
            faults.require(leads, "broken-reference", sheet.part(), place, "has a link that leads nowhere");
            checkTarget(link, place);
        }
    }

    private void checkTarget(Tree link, String place) throws IOException {
        String location = link.attribute("location");
        require(location.length() <= LONGEST_ADDRESS, place, "has an address of more than " + LONGEST_ADDRESS + " characters");
        if (!location.isEmpty() && !link.has("r:id")) {
            Formulas.problemOfRange(location, book).ifPresent(flaw -> faults.add(flaw.code("link"), sheet.part(), place, flaw.message()));
        }
        Optional<Relationship> address = archive.relationship(sheet.part(), link.attribute("r:id"));
        address.ifPresent(found -> require(
                found.target().length() <= LONGEST_ADDRESS, place, "has an address of more than " + LONGEST_ADDRESS + " characters"));
        address.ifPresent(found -> require(found.external(), place, "has an address that is not marked as external"));
    }

    private void require(boolean holds, String place, String message) {
        faults.require(holds, "link", sheet.part(), place, message);
    }
}
