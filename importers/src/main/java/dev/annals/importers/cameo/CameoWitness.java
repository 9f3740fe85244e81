package dev.annals.importers.cameo;

import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds out by the other columns of a row what its code is. The numbers that are codes with and without a zero before them are those from
/// 10 to 20: 010 is a statement, 10 a demand.
///
/// @param columns the columns that the dataset has
/// @param cameo the codes
/// @param labels the codes in words
record CameoWitness(CameoColumns columns, Crosswalk cameo, CameoLabels labels) {

    /// The values of the codes that are told apart by their zero alone, on the scale of Goldstein, as GDELT and ICEWS give them
    /// (CAMEO.goldsteinscale.txt, as published with GDELT; the codes of the R package icews 0.9). They do not agree on 016 and 13.
    private static final Map<String, Set<Double>> SCALE = Map.ofEntries(
            Map.entry("010", Set.of(0.0)), Map.entry("10", Set.of(-5.0)), Map.entry("011", Set.of(-0.1)), Map.entry("11", Set.of(-2.0)),
            Map.entry("012", Set.of(-0.4)), Map.entry("12", Set.of(-4.0)), Map.entry("013", Set.of(0.4)), Map.entry("13", Set.of(-6.0, -4.4)),
            Map.entry("014", Set.of(0.0)), Map.entry("14", Set.of(-6.5)), Map.entry("015", Set.of(0.0)), Map.entry("15", Set.of(-7.2)),
            Map.entry("016", Set.of(-2.0, -5.0)), Map.entry("16", Set.of(-4.0)), Map.entry("017", Set.of(0.0)), Map.entry("17", Set.of(-7.0)),
            Map.entry("018", Set.of(3.4)), Map.entry("18", Set.of(-9.0)), Map.entry("019", Set.of(3.4)), Map.entry("19", Set.of(-10.0)),
            Map.entry("020", Set.of(3.0)), Map.entry("20", Set.of(-10.0)));

    private static final Pattern VALUE = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,9})?");

    /// What the code of a row is.
    CameoFinding find(DatasetRow row) {
        Optional<String> code = row.text(columns.code());
        return code.isPresent() ? find(row, code.get()) : new CameoFinding.Absent();
    }

    private CameoFinding find(DatasetRow row, String written) {
        String padded = "0" + written;
        boolean isCode = cameo.entry(written).isPresent();
        if (cameo.entry(padded).isEmpty()) {
            return isCode ? new CameoFinding.Plain(written) : new CameoFinding.Unknown(written);
        }
        boolean lost = fits(row, padded);
        if (!isCode) {
            return lost ? new CameoFinding.Restored(padded, written) : new CameoFinding.Unknown(written);
        }
        return either(written, padded, fits(row, written), lost);
    }

    private static CameoFinding either(String written, String padded, boolean kept, boolean lost) {
        if (kept && lost) {
            return new CameoFinding.Doubtful(written);
        }
        if (kept) {
            return new CameoFinding.Plain(written);
        }
        return lost ? new CameoFinding.Restored(padded, written) : new CameoFinding.Contradicted(written);
    }

    /// Whether nothing in the row speaks against a code.
    private boolean fits(DatasetRow row, String code) {
        return isPart(row, columns.base(), code, 3) && isPart(row, columns.root(), code, 2) && fitsQuadClass(row, code)
                && fitsScale(row, code) && fitsText(row, code);
    }

    /// The base and the root of a code have lost the zero too, where the code has.
    private static boolean isPart(DatasetRow row, Optional<DatasetColumn> column, String code, int digits) {
        String part = code.substring(0, Math.min(digits, code.length()));
        return column.flatMap(row::text).map(text -> text.equals(part) || part.equals("0" + text)).orElse(true);
    }

    /// GDELT Event codebook 2.0, "QuadClass": 1 and 2 are words and deeds of cooperation, 3 and 4 of conflict.
    private boolean fitsQuadClass(DatasetRow row, String code) {
        return columns.quadClass().flatMap(row::text).map(text -> text.equals(quadClass(root(code)))).orElse(true);
    }

    private static int root(String code) {
        return Integer.parseInt(code.substring(0, 2));
    }

    private static String quadClass(int root) {
        if (root <= 9) {
            return root <= 5 ? "1" : "2";
        }
        return root <= 14 ? "3" : "4";
    }

    /// A value that is neither that of the code nor that of the code it could be instead says nothing.
    private boolean fitsScale(DatasetRow row, String code) {
        Set<Double> others = SCALE.getOrDefault(code.startsWith("0") ? code.substring(1) : "0" + code, Set.of());
        Optional<Double> value = others.isEmpty() ? Optional.empty() : row.text(columns.scale()).map(text -> text.replace(',', '.'))
                .filter(text -> VALUE.matcher(text).matches()).map(Double::valueOf);
        return value.map(given -> SCALE.getOrDefault(code, Set.of()).contains(given) || !others.contains(given)).orElse(true);
    }

    private boolean fitsText(DatasetRow row, String code) {
        Set<String> named = columns.text().flatMap(row::text).map(labels::codes).orElse(Set.of());
        return named.isEmpty() || named.contains(code);
    }
}
