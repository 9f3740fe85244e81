package dev.annals.core.files;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which files a run reads and writes. Two names that lead to one file are found by the path without links and, where there is a file,
/// by what the disk knows it by (device and inode), which is one for hard links, and for `a.json` and `A.json` on a disk without capital letters.
final class Claims {

    private final List<Claim> claims = new ArrayList<>();

    private record Claim(Use use, String name, Path location, Optional<Object> key) {

        boolean isSameFileAs(Claim other) {
            return location.equals(other.location) || (key.isPresent() && key.equals(other.key));
        }
    }

    /// Takes a file for a use and gives where it is; throws [SameFile].
    Path add(Path file, Use use) {
        Claim claim = claim(file, use);
        if (claim.location.equals(Path.of("/dev/null"))) {
            return claim.location;
        }
        for (Claim earlier : claims) {
            if (!earlier.use.goesWith(use) && earlier.isSameFileAs(claim)) {
                throw new SameFile(earlier.use.of(earlier.name), use.of(claim.name));
            }
        }
        claims.add(claim);
        return claim.location;
    }

    /// Throws [SameFile] if a part of an earlier output, which will go, is read.
    void refuseInput(Path part, Path output) {
        Claim asked = claim(part, Use.BESIDE);
        for (Claim claim : claims) {
            if (claim.use == Use.INPUT && claim.isSameFileAs(asked)) {
                throw new SameFile(claim.use.of(claim.name), "a part of an earlier " + output);
            }
        }
    }

    private static Claim claim(Path file, Use use) {
        try {
            Path location = Location.of(file);
            return new Claim(use, file.toString(), location, key(location));
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(file.toString(), e);
        }
    }

    private static Optional<Object> key(Path location) {
        try {
            return Optional.ofNullable(Files.readAttributes(location, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty(); // not there yet
        }
    }
}
