package dev.annals.importers.file;

/// What can be told of a file only after having read all of it, in a first pass.
///
/// @param sha256 the SHA-256 of its bytes
/// @param length how many code points it has; where it is not UTF-8, each byte counts as one
/// @param form how it is written, as its beginning shows
/// @param decoder how its bytes become text
/// @param brokenRows how many rows are not as the rest of the file
/// @param emptyRows how many rows have no value
public record FileSurvey(String sha256, long length, FileForm form, Decoder decoder, long brokenRows, long emptyRows) {

    /// How the file is read, but for rows that are broken.
    public Encoding encoding() {
        return decoder.whole();
    }
}
