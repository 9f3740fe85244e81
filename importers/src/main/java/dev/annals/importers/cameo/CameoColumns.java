package dev.annals.importers.cameo;

import dev.annals.importers.column.DatasetColumn;
import java.util.Optional;

/// The columns of a dataset that say what kind of event a row is, in the codes of CAMEO.
///
/// @param code the code
/// @param base its first three digits
/// @param root its first two digits
/// @param quadClass whether it is of words or deeds, and of cooperation or conflict
/// @param scale how far it is cooperation or conflict, on the scale of Goldstein
/// @param text the code in words
public record CameoColumns(
        DatasetColumn code, Optional<DatasetColumn> base, Optional<DatasetColumn> root, Optional<DatasetColumn> quadClass, DatasetColumn scale,
        Optional<DatasetColumn> text) {

    /// The scheme of the codes.
    public static final String SCHEME = "cameo";

    /// The scheme of their first three digits.
    public static final String BASE = "cameo-base";

    /// The scheme of their first two digits.
    public static final String ROOT = "cameo-root";

    /// With the parts of the code in columns of their own, as GDELT has them.
    public static CameoColumns inParts(DatasetColumn code, DatasetColumn base, DatasetColumn root, DatasetColumn quadClass, DatasetColumn scale) {
        return new CameoColumns(code, Optional.of(base), Optional.of(root), Optional.of(quadClass), scale, Optional.empty());
    }

    /// With the code in words, as ICEWS has it.
    public static CameoColumns inWords(DatasetColumn code, DatasetColumn scale, DatasetColumn text) {
        return new CameoColumns(code, Optional.empty(), Optional.empty(), Optional.empty(), scale, Optional.of(text));
    }
}
