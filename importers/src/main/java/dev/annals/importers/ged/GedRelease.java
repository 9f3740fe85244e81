package dev.annals.importers.ged;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The release of a file of UCDP GED. No column has it, but the files are published under names that do: `ged191.csv` in older years,
/// `GEDEvent_v22_1.csv` later, `GEDEvent_v24_0_3.csv` and `GEDEvent_v24_01_24_03.csv` for candidate events (ucdp.uu.se/downloads). A
/// file with another name may be of any release.
final class GedRelease {

    private static final Pattern SHORT = Pattern.compile("(?i)ged(\\d{2})(\\d)\\.csv");
    private static final Pattern LONG = Pattern.compile("(?i)GEDEvent_v(\\d{1,2}(?:_\\d{1,2}){1,3})\\.csv");

    private GedRelease() {}

    static Optional<String> of(String file) {
        return match(SHORT, file).map(name -> name.group(1) + "." + name.group(2)).or(() -> match(LONG, file).map(name -> name.group(1).replace('_', '.')));
    }

    private static Optional<MatchResult> match(Pattern pattern, String file) {
        return Optional.of(pattern.matcher(file)).filter(matcher -> matcher.matches()).map(matcher -> matcher.toMatchResult());
    }
}
