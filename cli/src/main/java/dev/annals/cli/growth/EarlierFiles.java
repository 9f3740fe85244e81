package dev.annals.cli.growth;

import dev.annals.core.format.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files of which a corpus was made.
///
/// @param inputs the files, in the order in which they were read
public record EarlierFiles(List<Input> inputs) {

    private static final Pattern NUMBERED = Pattern.compile("(.+) \\([0-9]+\\)");

    /// Copies the list.
    public EarlierFiles {
        inputs = List.copyOf(inputs);
    }

    /// Those that are whole in the corpus, or else among files that somebody kept; throws [MissingFiles].
    public static EarlierFiles of(List<CorpusFiles.CorpusFile> files, KeptFiles kept) {
        var inputs = new ArrayList<Input>();
        var missing = new ArrayList<String>();
        var names = new HashSet<String>();
        for (CorpusFiles.CorpusFile file : files) {
            Optional<Input> whole = file.whole().or(() -> kept.of(file.sha256()).map(opener -> new Input(file.name(), Optional.empty(), opener)));
            whole.ifPresentOrElse(input -> inputs.add(new Input(plain(file.name(), names), input.path(), input.opener())), () -> missing.add(file.name()));
        }
        if (!missing.isEmpty()) {
            throw new MissingFiles(missing);
        }
        return new EarlierFiles(inputs);
    }

    /// The second file of a name was given a number, and will be given it again.
    private static String plain(String name, Set<String> names) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches() && names.contains(numbered.group(1))) {
            return numbered.group(1);
        }
        names.add(name);
        return name;
    }
}
