package dev.annals.importers.contents;

import dev.annals.core.format.Description;
import dev.annals.core.scratch.LongText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all files of a run hold, after the first pass.
public final class Contents {

    /// What most rows of most datasets are.
    public static final String EVENTS = "events";

    private static final int FEW = 3;

    private final Map<String, Part> parts = new TreeMap<>(
            Comparator.comparing((String unit) -> !unit.equals(EVENTS)).thenComparing(Comparator.naturalOrder()));
    private final List<String> files = new ArrayList<>();
    private final FewNames releases = new FewNames();
    private long fileCount;

    /// The rows of one sort.
    private static final class Part {
        private final Period period = new Period();
        private final FewNames countries = new FewNames();
        private long rows;
    }

    private Part part(String unit) {
        return parts.computeIfAbsent(unit, none -> new Part());
    }

    /// One more row.
    public void addRow(String unit, Optional<String> country) {
        Part part = part(unit);
        part.rows++;
        part.countries.add(country);
    }

    /// The days of rows that were added.
    public void addDays(String unit, Period days) {
        part(unit).period.add(days);
    }

    /// A file that has rows, and the release that it is of.
    public void addFile(String name, Optional<String> release) {
        releases.add(release);
        fileCount++;
        if (files.size() < FEW) {
            files.add(name);
        }
    }

    /// Keeps it, to be added to that of other files.
    public void write(DataOutput out) throws IOException {
        out.writeInt(parts.size());
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            LongText.write(part.getKey(), out);
            out.writeLong(part.getValue().rows);
            part.getValue().period.write(out);
            part.getValue().countries.write(out);
        }
        releases.write(out);
        out.writeLong(fileCount);
        out.writeInt(files.size());
        for (String file : files) {
            LongText.write(file, out);
        }
    }

    /// Adds what was kept of files that come after these.
    public void add(DataInput in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            Part part = part(LongText.read(in));
            part.rows += in.readLong();
            part.period.add(in);
            part.countries.add(in);
        }
        releases.add(in);
        fileCount += in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            String file = LongText.read(in);
            if (files.size() < FEW) {
                files.add(file);
            }
        }
    }

    /// The description of a corpus that is made of it; none where there are no rows.
    ///
    /// @param distinct whether each row has an id of its own; else it is not known before the second pass how many events there are
    public Optional<Description> description(String name, String dataset, TermsOfUse terms, boolean distinct) {
        return parts.values().stream().findFirst()
                .map(main -> new Description(name, dataset, title(dataset, main, distinct), summary(dataset, main, terms), terms.licence()));
    }

    /// `UCDP GED 19.1, Syria 2016-2019, 16,566 events`.
    private String title(String dataset, Part main, boolean distinct) {
        String source = Stream.concat(Stream.of(dataset), releases.text().stream()).collect(Collectors.joining(" "));
        String where = Stream.concat(main.countries.text().stream(), main.period.years().stream()).collect(Collectors.joining(" "));
        Stream<String> counts = distinct ? counts() : Stream.of(number(parts.values().stream().mapToLong(part -> part.rows).sum(), "rows"));
        return Stream.concat(Stream.of(source, where), counts).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private Stream<String> counts() {
        return parts.entrySet().stream().map(part -> number(part.getValue().rows, part.getKey()));
    }

    private static String number(long count, String unit) {
        return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    private String summary(String dataset, Part main, TermsOfUse terms) {
        String rows = FewNames.listed(parts.entrySet().stream().map(part -> number(part.getValue().rows, "rows") + " of " + part.getKey()).toList());
        String made = "Made of " + rows + " of " + dataset + ", in " + filesInWords() + ".";
        Stream<String> days = main.period.days().map(text -> "They are dated " + text + ".").stream();
        Stream<String> citation = terms.citation().map(text -> "To be cited as: " + text + ".").stream();
        return Stream.of(Stream.of(made), days, citation).flatMap(sentence -> sentence).collect(Collectors.joining(" "));
    }

    private String filesInWords() {
        if (fileCount > FEW) {
            return String.format(Locale.ROOT, "%,d files", fileCount);
        }
        return (fileCount == 1 ? "the file " : "the files ") + FewNames.listed(files);
    }
}
