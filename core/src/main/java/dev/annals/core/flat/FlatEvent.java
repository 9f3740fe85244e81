package dev.annals.core.flat;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.DAY;
import static dev.annals.core.schema.Types.DECIMAL;
import static dev.annals.core.schema.Types.FLAG;
import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.Factuality;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An event as one row that answers most questions alone: names in place of ids, and one number for each thing that is counted.
///
/// What does not fit into one value is not chosen in silence: it is `several`, or counted in a column beside it.
public record FlatEvent(
        String id,
        Factuality factuality,
        Optional<LocalDate> dateFrom,
        Optional<LocalDate> dateTo,
        DatePrecision datePrecision,
        DateNature dateNature,
        Optional<DateQualifier> dateQualifier,
        String dateWords,
        Optional<Long> year,
        Optional<String> month,
        Optional<String> country,
        Optional<String> province,
        Optional<String> place,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        Optional<String> locationPrecision,
        Optional<CoordinatesPrecision> coordinatesPrecision,
        String kind,
        Optional<String> subKind,
        Optional<String> codes,
        String title,
        Optional<String> summary,
        Optional<String> initiators,
        Optional<String> targets,
        Optional<String> participants,
        Optional<String> others,
        Optional<BigDecimal> killedLow,
        Optional<BigDecimal> killedBest,
        Optional<BigDecimal> killedHigh,
        Optional<String> killedIs,
        Optional<String> killedDoubts,
        Long killedFurther,
        Optional<BigDecimal> injuredLow,
        Optional<BigDecimal> injuredBest,
        Optional<BigDecimal> injuredHigh,
        Optional<String> injuredIs,
        Optional<String> figures,
        Boolean disagreement,
        Long sources,
        Optional<String> publishers,
        Optional<String> firstUrl,
        Optional<String> dataset,
        Optional<String> datasetVersion,
        Optional<String> localId) {

    public static final Field<FlatEvent, String> ID = new Field<>("id", "The id of the event.", IDENTIFIER, FlatEvent::id);
    public static final Field<FlatEvent, Factuality> FACTUALITY =
            new Field<>("factuality",
                    "Whether it happened; whoever adds up what happened takes actual ones only.",
                    coded(Factuality.LIST), FlatEvent::factuality);
    public static final Field<FlatEvent, Optional<LocalDate>> DATE_FROM =
            new Field<>("dateFrom", "The first day on which it can have been.", maybe(DAY), FlatEvent::dateFrom);
    public static final Field<FlatEvent, Optional<LocalDate>> DATE_TO =
            new Field<>("dateTo", "The last day on which it can have been.", maybe(DAY), FlatEvent::dateTo);
    public static final Field<FlatEvent, DatePrecision> DATE_PRECISION =
            new Field<>("datePrecision", "How exactly the date is known.", coded(DatePrecision.LIST), FlatEvent::datePrecision);
    public static final Field<FlatEvent, DateNature> DATE_NATURE =
            new Field<>("dateNature",
                    "Whether it happened within those days or lasted throughout them.",
                    coded(DateNature.LIST), FlatEvent::dateNature);
    public static final Field<FlatEvent, Optional<DateQualifier>> DATE_QUALIFIER =
            new Field<>("dateQualifier",
                    "Whether the days are approximate or uncertain.",
                    maybe(coded(DateQualifier.LIST)), FlatEvent::dateQualifier);
    public static final Field<FlatEvent, String> DATE_WORDS =
            new Field<>("dateWords", "The date in the words of the text, or else in plain ones.", TEXT, FlatEvent::dateWords);
    public static final Field<FlatEvent, Optional<Long>> YEAR =
            new Field<>("year",
                    "The year in which it certainly was; none where it can have been in several, or no day is known.",
                    maybe(COUNT), FlatEvent::year);
    public static final Field<FlatEvent, Optional<String>> MONTH =
            new Field<>("month",
                    "The month in which it certainly was, as YYYY-MM, or several where its days lie in more than one; none where its "
                            + "first or last day is not known.",
                    maybe(TEXT), FlatEvent::month);
    public static final Field<FlatEvent, Optional<String>> COUNTRY =
            new Field<>("country",
                    "The country where it happened, or several; none where no country is known.",
                    maybe(TEXT), FlatEvent::country);
    public static final Field<FlatEvent, Optional<String>> PROVINCE =
            new Field<>("province",
                    "The province where it happened, or several; none where no province is known.",
                    maybe(TEXT), FlatEvent::province);
    public static final Field<FlatEvent, Optional<String>> PLACE =
            new Field<>("place",
                    "The places where it happened, near which or along which, each once, with semicolons between them; not those that "
                            + "it is about, that it began at or led to, or where somebody is from.",
                    maybe(TEXT), FlatEvent::place);
    public static final Field<FlatEvent, Optional<BigDecimal>> LATITUDE =
            new Field<>("latitude",
                    "Degrees north of the equator of the place, where it happened at one only; never of a place that is said to lie at "
                            + "0,0.",
                    maybe(DECIMAL), FlatEvent::latitude);
    public static final Field<FlatEvent, Optional<BigDecimal>> LONGITUDE =
            new Field<>("longitude",
                    "Degrees east of Greenwich of the place, where it happened at one only.",
                    maybe(DECIMAL), FlatEvent::longitude);
    public static final Field<FlatEvent, Optional<String>> LOCATION_PRECISION =
            new Field<>("locationPrecision",
                    "How exactly the location is known: a code of placingPrecision for each of the places, in their order, with "
                            + "semicolons between them.",
                    maybe(TEXT), FlatEvent::locationPrecision);
    public static final Field<FlatEvent, Optional<CoordinatesPrecision>> COORDINATES_PRECISION =
            new Field<>("coordinatesPrecision",
                    "How closely the point gives the place.",
                    maybe(coded(CoordinatesPrecision.LIST)), FlatEvent::coordinatesPrecision);
    public static final Field<FlatEvent, String> KIND =
            new Field<>("kind", "What kind of event it is: a kind of detail.", TEXT, FlatEvent::kind);
    public static final Field<FlatEvent, Optional<String>> SUB_KIND =
            new Field<>("subKind",
                    "What more is known of the kind as a code, such as the method of an attack, or else what the first code of the "
                            + "event stands for.",
                    maybe(TEXT), FlatEvent::subKind);
    public static final Field<FlatEvent, Optional<String>> CODES =
            new Field<>("codes",
                    "The codes of the event, each with its scheme and what it stands for, with semicolons between them.",
                    maybe(TEXT), FlatEvent::codes);
    public static final Field<FlatEvent, String> TITLE = new Field<>("title", "The event in a few words.", TEXT, FlatEvent::title);
    public static final Field<FlatEvent, Optional<String>> SUMMARY =
            new Field<>("summary", "The event in a few sentences.", maybe(TEXT), FlatEvent::summary);
    public static final Field<FlatEvent, Optional<String>> INITIATORS =
            new Field<>("initiators",
                    "Who did it: agents, speakers, hosts and organisers, with semicolons between them; an actor that shares its name "
                            + "with another has its id behind it, and words that nobody could resolve stand as they are.",
                    maybe(TEXT), FlatEvent::initiators);
    public static final Field<FlatEvent, Optional<String>> TARGETS =
            new Field<>("targets",
                    "To whom it was done: targets, victims, addressees, guests and beneficiaries, in the same way.",
                    maybe(TEXT), FlatEvent::targets);
    public static final Field<FlatEvent, Optional<String>> PARTICIPANTS =
            new Field<>("participants",
                    "Who took part on an equal footing, such as the two sides of a fight, side a first, in the same way.",
                    maybe(TEXT), FlatEvent::participants);
    public static final Field<FlatEvent, Optional<String>> OTHERS =
            new Field<>("others",
                    "Who else had a part: mediators, representatives, those who are talked about, in the same way.",
                    maybe(TEXT), FlatEvent::others);
    public static final Field<FlatEvent, Optional<BigDecimal>> KILLED_LOW =
            new Field<>("killedLow",
                    "How many people were killed, by the first low figure for all people, or by the best where there is no low one; where there "
                            + "are only figures of groups, the largest of any.",
                    maybe(DECIMAL), FlatEvent::killedLow);
    public static final Field<FlatEvent, Optional<BigDecimal>> KILLED_BEST =
            new Field<>("killedBest",
                    "How many people were killed, by the first figure for all people that is called best, or else by the one that is "
                            + "stated first, or else by a low one as at least or a high one as at most; where there are only figures of groups, the largest "
                            + "of any, as a least number.",
                    maybe(DECIMAL), FlatEvent::killedBest);
    public static final Field<FlatEvent, Optional<BigDecimal>> KILLED_HIGH =
            new Field<>("killedHigh",
                    "How many people were killed, by the first high figure for all people, or by the best where there is no high one; where there "
                            + "are only figures of groups, the largest of any.",
                    maybe(DECIMAL), FlatEvent::killedHigh);
    public static final Field<FlatEvent, Optional<String>> KILLED_IS =
            new Field<>("killedIs",
                    "How these three numbers are to be read where they are not exact: at least, at most or about. A sum in which one of "
                            + "them is at least that is at least that.",
                    maybe(TEXT), FlatEvent::killedIs);
    public static final Field<FlatEvent, Optional<String>> KILLED_DOUBTS =
            new Field<>("killedDoubts",
                    "What has to be told of these three numbers, with semicolons between: sources-differ, bounds-contradict, where low "
                            + "is above best or best above high, which stay as they are, largest-group, no-number.",
                    maybe(TEXT), FlatEvent::killedDoubts);
    public static final Field<FlatEvent, Long> KILLED_FURTHER =
            new Field<>("killedFurther",
                    "How many figures of people killed there are beside the three, such as those of groups or of other sources; they "
                            + "stand in figures.",
                    COUNT, FlatEvent::killedFurther);
    public static final Field<FlatEvent, Optional<BigDecimal>> INJURED_LOW =
            new Field<>("injuredLow",
                    "How many people were injured, by the same rules as the killed.",
                    maybe(DECIMAL), FlatEvent::injuredLow);
    public static final Field<FlatEvent, Optional<BigDecimal>> INJURED_BEST =
            new Field<>("injuredBest",
                    "How many people were injured, by the same rules as the killed.",
                    maybe(DECIMAL), FlatEvent::injuredBest);
    public static final Field<FlatEvent, Optional<BigDecimal>> INJURED_HIGH =
            new Field<>("injuredHigh",
                    "How many people were injured, by the same rules as the killed.",
                    maybe(DECIMAL), FlatEvent::injuredHigh);
    public static final Field<FlatEvent, Optional<String>> INJURED_IS =
            new Field<>("injuredIs",
                    "How the numbers of injured people are to be read where they are not exact: at least, at most or about.",
                    maybe(TEXT), FlatEvent::injuredIs);
    public static final Field<FlatEvent, Optional<String>> FIGURES =
            new Field<>("figures",
                    "All figures of the event in words, in their order, with semicolons between them.",
                    maybe(TEXT), FlatEvent::figures);
    public static final Field<FlatEvent, Boolean> DISAGREEMENT =
            new Field<>("disagreement",
                    "Whether there are different numbers for one thing in the figures, low and high ones aside.",
                    FLAG, FlatEvent::disagreement);
    public static final Field<FlatEvent, Long> SOURCES =
            new Field<>("sources", "How many sources tell of it, each counted once; 0 where none is named.", COUNT, FlatEvent::sources);
    public static final Field<FlatEvent, Optional<String>> PUBLISHERS =
            new Field<>("publishers",
                    "Who published these sources, each once, with semicolons between them.",
                    maybe(TEXT), FlatEvent::publishers);
    public static final Field<FlatEvent, Optional<String>> FIRST_URL =
            new Field<>("firstUrl", "Where the first of these sources that has an address can be found.", maybe(TEXT), FlatEvent::firstUrl);
    public static final Field<FlatEvent, Optional<String>> DATASET =
            new Field<>("dataset", "The dataset from which it was taken.", maybe(TEXT), FlatEvent::dataset);
    public static final Field<FlatEvent, Optional<String>> DATASET_VERSION =
            new Field<>("datasetVersion", "The version of that dataset.", maybe(TEXT), FlatEvent::datasetVersion);
    public static final Field<FlatEvent, Optional<String>> LOCAL_ID =
            new Field<>("localId", "The id that it has there.", maybe(TEXT), FlatEvent::localId);

    /// The schema of this record.
    public static final Entity<FlatEvent> ENTITY = new Entity<>(
            FlatEvent.class, "flat-event", "An event as one row that answers most questions alone.",
            List.of(
                    ID, FACTUALITY, DATE_FROM, DATE_TO, DATE_PRECISION, DATE_NATURE, DATE_QUALIFIER, DATE_WORDS, YEAR, MONTH, COUNTRY,
                    PROVINCE, PLACE, LATITUDE, LONGITUDE, LOCATION_PRECISION, COORDINATES_PRECISION, KIND, SUB_KIND, CODES, TITLE,
                    SUMMARY, INITIATORS, TARGETS, PARTICIPANTS, OTHERS, KILLED_LOW, KILLED_BEST, KILLED_HIGH, KILLED_IS, KILLED_DOUBTS,
                    KILLED_FURTHER, INJURED_LOW, INJURED_BEST, INJURED_HIGH, INJURED_IS, FIGURES, DISAGREEMENT, SOURCES, PUBLISHERS,
                    FIRST_URL, DATASET, DATASET_VERSION, LOCAL_ID),
            row -> new FlatEvent(
                    row.get(ID), row.get(FACTUALITY), row.get(DATE_FROM), row.get(DATE_TO), row.get(DATE_PRECISION),
                    row.get(DATE_NATURE), row.get(DATE_QUALIFIER), row.get(DATE_WORDS), row.get(YEAR), row.get(MONTH), row.get(COUNTRY),
                    row.get(PROVINCE), row.get(PLACE), row.get(LATITUDE), row.get(LONGITUDE), row.get(LOCATION_PRECISION),
                    row.get(COORDINATES_PRECISION), row.get(KIND), row.get(SUB_KIND), row.get(CODES), row.get(TITLE), row.get(SUMMARY),
                    row.get(INITIATORS), row.get(TARGETS), row.get(PARTICIPANTS), row.get(OTHERS), row.get(KILLED_LOW),
                    row.get(KILLED_BEST), row.get(KILLED_HIGH), row.get(KILLED_IS), row.get(KILLED_DOUBTS), row.get(KILLED_FURTHER),
                    row.get(INJURED_LOW), row.get(INJURED_BEST), row.get(INJURED_HIGH), row.get(INJURED_IS), row.get(FIGURES),
                    row.get(DISAGREEMENT), row.get(SOURCES), row.get(PUBLISHERS), row.get(FIRST_URL), row.get(DATASET),
                    row.get(DATASET_VERSION), row.get(LOCAL_ID)));
}
