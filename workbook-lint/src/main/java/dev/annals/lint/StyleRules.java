package dev.annals.lint;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The formats of cells (CT_Stylesheet, ECMA-376 Part 1, 18.8.39), and how many of them Excel takes.
final class StyleRules {

    private static final List<String> ORDER = List.of(
            "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst");
    private static final int MOST_FORMATS = 64_000;
    private static final int MOST_FONTS = 1024;
    private static final int MOST_NUMBER_FORMATS = 250;
    private static final int FIRST_OWN_NUMBER_FORMAT = 164;
    private static final int LONGEST_NUMBER_FORMAT = 255;

    private final Archive archive;
    private final LintedBook book;
    private final Faults faults;

    /// What formats may name.
    private record Listed(int fonts, int fills, int borders, Set<Long> numberFormats) {

        static Listed of(Tree styles) {
            Set<Long> numbers = styles.listed("numFmts", "numFmt").stream()
                    .map(format -> format.number("numFmtId", -1)).collect(Collectors.toSet());
            return new Listed(
                    styles.listed("fonts", "font").size(), styles.listed("fills", "fill").size(), styles.listed("borders", "border").size(), numbers);
        }
    }

    StyleRules(Archive archive, LintedBook book, Faults faults) {
        this.archive = archive;
        this.book = book;
        this.faults = faults;
    }

    void check() throws IOException {
        for (String part : archive.related(book.part(), "styles")) {
            check(part, archive.tree(part));
        }
    }

    private void check(String part, Tree styles) {
        new OrderRules(ORDER, Set.of(), part, faults).check(styles);
        styles.children().stream().filter(list -> list.has("count")).forEach(list -> faults.require(
                list.number("count", -1) == list.children().size(), "count", part, list.name(),
                "has " + list.children().size() + " elements, but says " + list.attribute("count")));
        checkNumberFormats(part, styles);
        List<Tree> formats = styles.listed("cellXfs", "xf");
        faults.require(formats.size() <= MOST_FORMATS, "limit", part, "cellXfs", "has more than " + MOST_FORMATS + " cell formats");
        faults.require(styles.listed("fonts", "font").size() <= MOST_FONTS, "limit", part, "fonts", "has more than " + MOST_FONTS + " fonts");
        List<Tree> bases = styles.listed("cellStyleXfs", "xf");
        Listed listed = Listed.of(styles);
        for (int i = 0; i < formats.size(); i++) {
            checkFormat(part, listed, formats.get(i), "cell format " + i);
            checkIndex(part, formats.get(i), "cell format " + i, "xfId", Math.max(1, bases.size()));
        }
        bases.forEach(format -> checkFormat(part, listed, format, "style format"));
        checkStyles(part, styles.listed("cellStyles", "cellStyle"), bases.size());
    }

    /// Programs look for the style Normal by its number, and some warn when they find none.
    private void checkStyles(String part, List<Tree> styles, int formats) {
        boolean normal = styles.stream().anyMatch(style -> style.number("builtinId", -1) == 0 && style.number("xfId", -1) == 0);
        faults.require(normal, "default-style", part, "cellStyles", "has no style Normal (builtinId 0) for style format 0");
        styles.forEach(style -> checkIndex(part, style, "style " + style.attribute("name"), "xfId", formats));
    }

    private void checkNumberFormats(String part, Tree styles) {
        List<Tree> formats = styles.listed("numFmts", "numFmt");
        faults.require(formats.size() <= MOST_NUMBER_FORMATS, "limit", part, "numFmts", "has more than " + MOST_NUMBER_FORMATS + " formats");
        var ids = new HashSet<String>();
        for (Tree format : formats) {
            String id = format.attribute("numFmtId");
            faults.require(ids.add(id), "number-format", part, "number format " + id, "is there twice");
            int length = format.attribute("formatCode").length();
            faults.require(length <= LONGEST_NUMBER_FORMAT, "number-format", part, "number format " + id, "has " + length + " characters");
        }
    }

    private void checkFormat(String part, Listed listed, Tree format, String place) {
        checkIndex(part, format, place, "fontId", listed.fonts());
        checkIndex(part, format, place, "fillId", listed.fills());
        checkIndex(part, format, place, "borderId", listed.borders());
        long number = format.number("numFmtId", 0);
        boolean known = number < FIRST_OWN_NUMBER_FORMAT || listed.numberFormats().contains(number);
        faults.require(known, "number-format", part, place, "names the number format " + number + ", which is missing");
    }

    private void checkIndex(String part, Tree format, String place, String attribute, int size) {
        long index = format.number(attribute, 0);
        boolean fits = !format.has(attribute) || (index >= 0 && index < size);
        faults.require(fits, "style-index", part, place, "has the " + attribute + " " + index + ", of which there are " + size);
    }
}
