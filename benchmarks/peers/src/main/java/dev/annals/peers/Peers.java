package dev.annals.peers;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Has another library do a task, and prints how many triples, bytes or cells there were.
public final class Peers {

    private Peers() {}

    /// Something that a library does with a file.
    @FunctionalInterface
    interface Task {

        /// Reads the one file, writes the other, and counts.
        long run(Path in, Path out) throws Exception;
    }

    /// Runs a task, the first argument, from the second to the third.
    public static void main(String[] arguments) throws Exception {
        Map<String, Task> tasks = new TreeMap<>();
        tasks.putAll(RdfPeers.TASKS);
        tasks.putAll(JsonPeers.TASKS);
        tasks.putAll(SheetPeers.TASKS);
        Task task = tasks.get(arguments[0]);
        if (task == null) {
            throw new IllegalArgumentException("there are " + tasks.keySet());
        }
        System.out.println(task.run(Path.of(arguments[1]), Path.of(arguments[2])));
    }
}
