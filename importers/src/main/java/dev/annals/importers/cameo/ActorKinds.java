package dev.annals.importers.cameo;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sort of actor the role codes of CAMEO mean (CAMEO manual 1.1b3, chapter 3; PLOVER manual, "Sectors").
public final class ActorKinds {

    /// The scheme of the role codes.
    public static final String TYPE = "cameo-type";

    /// The scheme of codes made up of a country and roles.
    public static final String WHOLE = "cameo-actor";

    private static final String COUNTRY = "cameo-country";

    /// Parts of the world and of countries that have a code among those of the countries: the first 28 of the list of GDELT, which stand before
    /// the countries from A to Z (www.gdeltproject.org/data/lookups/CAMEO.country.txt). That these are no states is our own rule; the list does
    /// not tell them apart.
    private static final Set<String> REGIONS = Set.of("AFR", "ASA", "BAG", "BLK", "CAS", "CAU", "CEU", "CFR", "CRB", "EAF", "EEU", "EIN", "EUR",
            "GZS", "LAM", "MDT", "MEA", "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WSB", "WST");

    private static final Map<String, ActorKind> KINDS = Map.ofEntries(
            Map.entry("GOV", ActorKind.GOVERNMENT_BODY), Map.entry("JUD", ActorKind.GOVERNMENT_BODY),
                    Map.entry("LEG", ActorKind.GOVERNMENT_BODY),
            Map.entry("SPY", ActorKind.GOVERNMENT_BODY), Map.entry("MIL", ActorKind.ARMED_FORCE), Map.entry("COP", ActorKind.ARMED_FORCE),
            Map.entry("REB", ActorKind.ARMED_GROUP), Map.entry("INS", ActorKind.ARMED_GROUP), Map.entry("SEP", ActorKind.ARMED_GROUP),
            Map.entry("PRM", ActorKind.ARMED_GROUP), Map.entry("PTY", ActorKind.POLITICAL_PARTY),
                    Map.entry("IGO", ActorKind.INTERNATIONAL_ORGANISATION),
            Map.entry("BUS", ActorKind.COMPANY), Map.entry("MNC", ActorKind.COMPANY), Map.entry("MED", ActorKind.MEDIA),
            Map.entry("JRN", ActorKind.MEDIA), Map.entry("CVL", ActorKind.COLLECTIVE), Map.entry("REF", ActorKind.COLLECTIVE),
            Map.entry("LAB", ActorKind.COLLECTIVE), Map.entry("EDU", ActorKind.COLLECTIVE), Map.entry("ELI", ActorKind.COLLECTIVE));

    private ActorKinds() {}

    /// The kind that a role code means.
    public static Optional<ActorKind> of(String role) {
        return Optional.ofNullable(KINDS.get(role));
    }

    /// The kind that the first role code among these means. A country code with nothing added stands for the state itself; a part of the
    /// world is none.
    public static ActorKind of(List<Code> codes) {
        Optional<ActorKind> kind = codes.stream().filter(code -> code.scheme().equals(TYPE)).flatMap(code -> of(code.value()).stream())
                .findFirst();
        return kind.orElseGet(() -> isCountry(codes) ? ActorKind.STATE : ActorKind.OTHER);
    }

    private static boolean isCountry(List<Code> codes) {
        return codes.size() == 2 && codes.get(1).scheme().equals(COUNTRY) && codes.get(0).value().equals(codes.get(1).value())
                && !REGIONS.contains(codes.get(0).value());
    }
}
