package dev.annals.cli.mutants;

import dev.annals.core.format.Notice;
import dev.annals.core.schema.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What came of reading a file.
///
/// @param records the records, each as a line of NDJSON
/// @param places where each of them begins, by its key
/// @param notices what was told
/// @param left how many were rejected or left out as older
record Account(List<String> records, Map<String, Position> places, List<Notice> notices, long left) {

    /// Whether nothing was told that is not told of the sound file too, as mentions without their events are.
    boolean isSilent(Account sound) {
        Set<String> usual = sound.notices().stream().map(Notice::code).collect(Collectors.toSet());
        return left == 0 && notices.stream().map(Notice::code).allMatch(usual::contains);
    }
}
