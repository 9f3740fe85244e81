package dev.annals.cli.mutants;

import dev.annals.core.format.AnnalsException;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// Reads mutants, each within a time limit, and judges what comes of it.
final class Trial implements AutoCloseable {

    private static final long SECONDS = 60;
    private static final String SCRATCH = "annals-scratch";
    private static final Pattern NULL = Pattern.compile("(^|[: ])null$|\\bnull: ");

    /// Errors that concern a file as a whole, or all cells of columns, which they name.
    private static final Set<String> OF_FILES =
            Set.of("broken-archive", "unreadable-workbook", "doubtful-digits", "rounded-numbers", "spreadsheet-errors");

    private ExecutorService worker = worker();

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    Judgement of(Reader reader, long seed) throws Exception {
        Original original = reader.original(seed);
        Mutant mutant = reader.mutant(seed);
        return judge(reader.file(), original, mutant, () -> reader.read(mutant.bytes()));
    }

    private Judgement judge(String file, Original original, Mutant mutant, Callable<Account> reading) throws InterruptedException {
        try {
            return judge(file, original, mutant, worker.submit(reading).get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = worker();
            return new Judgement(Outcome.HANG, "takes more than " + SECONDS + " s");
        } catch (ExecutionException e) {
            return judge(file, e.getCause() == null ? e : e.getCause());
        }
    }

    private static Judgement judge(String file, Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return switch (thrown) {
            case OutOfMemoryError error -> new Judgement(Outcome.NO_MEMORY, message);
            case AnnalsException e when message.contains(file) && !NULL.matcher(message).find() -> new Judgement(Outcome.CLEAN_FAILURE, message);
            default -> new Judgement(Outcome.BUG, thrown + at(thrown));
        };
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private static Judgement judge(String file, Original original, Mutant mutant, Account account) {
        Optional<String> unclear = account.notices().stream().flatMap(notice -> unclear(file, notice, mutant).stream()).findFirst();
        if (unclear.isPresent()) {
            return new Judgement(Outcome.BUG, unclear.get());
        }
        if (!account.isSilent(original.account())) {
            return new Judgement(Outcome.TOLD, account.notices().isEmpty() ? "left out" : account.notices().getFirst().toString());
        }
        return Comparison.of(original, mutant, account).fault()
                .map(fault -> new Judgement(Outcome.SILENT, fault)).orElseGet(() -> new Judgement(Outcome.ACCEPTED, ""));
    }

    /// What a notice lacks.
    private static Optional<String> unclear(String file, Notice notice, Mutant mutant) {
        if (notice.message().contains(SCRATCH)) {
            return Optional.of("a notice that names a scratch file: " + notice);
        }
        boolean says = !NULL.matcher(notice.message()).find() || mutant.words().contains("null for "); // of a null in the file there is to say that it is one
        if (notice.message().isBlank() || !says) {
            return Optional.of("a notice without a reason: " + notice);
        }
        boolean placed = notice.file().filter(file::equals).isPresent()
                && (notice.severity() == Severity.WARNING || notice.line().isPresent() || notice.part().isPresent() || OF_FILES.contains(notice.code()));
        return placed ? Optional.empty() : Optional.of("a notice without a place, " + notice.code() + ": " + notice);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
