package dev.annals.cli;

import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of inputs: its files in the order of their names, parts after what they belong to, without hidden ones and folders within.
///
/// @param folder the folder
/// @param from what reads the files, where the user says so
record InputFolder(Path folder, Optional<Importer> from) {

    /// What reads it: an importer that takes the whole folder, else one for each file.
    List<InputReader> readers() {
        List<Input> files = files();
        Optional<Importer> whole = from.stream().findFirst()
                .or(() -> files.stream().flatMap(file -> Formats.recognising(file).stream()).filter(Importer::readsFolders).findFirst())
                .filter(Importer::readsFolders);
        return whole.map(importer -> List.of(new InputReader(importer, Input.of(folder))))
                .orElseGet(() -> files.stream().map(file -> new InputReader(importer(file), file)).toList());
    }

    private Importer importer(Input file) {
        if (file.path().filter(RejectsFile::isOne).isPresent()) {
            return new PassedOver("rejects-file", "holds what an earlier run rejected, and was passed over");
        }
        List<Importer> recognising = Formats.recognising(file);
        return from.or(() -> recognising.size() == 1 ? Optional.of(recognising.getFirst()) : Formats.importer(file.name()))
                .orElseGet(() -> new PassedOver("unrecognised-file",
                        "is in no format that can be told by its content or name, and was passed over: it " + new FileLook(file).message()));
    }

    private List<Input> files() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(file -> !Input.isLitter(file.getFileName().toString())).sorted(Comparator.comparing(file -> file.getFileName().toString(), Input.ORDER_IN_FOLDER))
                    .map(Input::of).toList();
        } catch (IOException e) {
            throw new UnreadableInput(folder.toString(), e);
        }
    }

    /// Tells that a file was passed over.
    private record PassedOver(String code, String message) implements Importer {

        @Override
        public Format format() {
            return new Format("unrecognised", "a file in no known format", List.of(), "application/octet-stream");
        }

        @Override
        public void read(Input input, Receiver receiver) {
            receiver.notice(Notice.warning(code, message, input.name()));
        }
    }
}
