package dev.annals.importers.contents;

import java.util.Optional;

/// What the publisher of a dataset says of its use; what could not be established is left out.
///
/// @param licence the licence, as an SPDX identifier where there is one
/// @param citation what is to be cited
public record TermsOfUse(Optional<String> licence, Optional<String> citation) {

    public static final TermsOfUse UNKNOWN = new TermsOfUse(Optional.empty(), Optional.empty());

    public static TermsOfUse of(String licence, String citation) {
        return new TermsOfUse(Optional.of(licence), Optional.of(citation));
    }

    /// Of a dataset whose licence is not clear.
    public static TermsOfUse citing(String citation) {
        return new TermsOfUse(Optional.empty(), Optional.of(citation));
    }
}
