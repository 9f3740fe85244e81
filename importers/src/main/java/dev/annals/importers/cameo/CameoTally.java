package dev.annals.importers.cameo;

import dev.annals.importers.file.FileNotices;

/// What the codes of a file have in common, and how often; tells it once.
final class CameoTally {

    private long withZero;
    private long restored;
    private long doubtful;
    private long contradicted;
    private long inWords;
    private long open;
    private String lost = "";
    private String unclear = "";

    void add(CameoFinding finding) {
        switch (finding) {
            case CameoFinding.Plain(String code) -> withZero += code.startsWith("0") ? 1 : 0;
            case CameoFinding.Restored(String code, String written) -> addRestored(written + " for " + code);
            case CameoFinding.Doubtful(String written) -> {
                doubtful++;
                unclear = least(unclear, written);
            }
            case CameoFinding.Contradicted(String written) -> {
                contradicted++;
                unclear = least(unclear, written);
            }
            case CameoFinding.Absent absent -> { }
            case CameoFinding.Unknown unknown -> { }
        }
    }

    /// A row of which only a part of the code had lost its zero, or all of it.
    void addRestored(String example) {
        restored++;
        lost = least(lost, example);
    }

    /// A row without a code, whose kind its words tell or do not tell.
    void addWords(boolean known) {
        inWords += known ? 1 : 0;
        open += known ? 0 : 1;
    }

    private static String least(String one, String other) {
        return one.isEmpty() || other.compareTo(one) < 0 ? other : one;
    }

    /// Whether the file has its zeros still, so that a code that could have lost one has not.
    boolean keepsZeros() {
        return withZero > 0 && restored == 0;
    }

    void tell(FileNotices tell) {
        if (restored > 0) {
            tell.warn("lost-zeros", "has CAMEO codes without the zero before them, such as " + lost + ", in " + rows(restored)
                    + "; the other columns do not contradict it, and the zero is put back");
        }
        long unsettled = contradicted + (keepsZeros() ? 0 : doubtful);
        if (unsettled > 0) {
            tell.warn("doubtful-codes", "has CAMEO codes such as " + unclear + " in " + rows(unsettled)
                    + ", which are other codes if a zero before them is lost; the other columns do not settle it, and the kind of event stays open");
        }
        if (inWords + open > 0) {
            tell.warn("no-codes", "has no CAMEO code in " + rows(inWords + open) + "; the kind of event comes from the words in " + inWords
                    + ", and stays open in " + open + ", whose words are no label of a code");
        }
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
