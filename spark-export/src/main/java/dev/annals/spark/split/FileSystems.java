package dev.annals.spark.split;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The settings by which each task finds the file systems of the run.
public record FileSystems(HashMap<String, String> settings) implements Serializable {

    public static FileSystems of(Configuration configuration) {
        var settings = new HashMap<String, String>();
        for (Map.Entry<String, String> setting : configuration) {
            settings.put(setting.getKey(), setting.getValue());
        }
        return new FileSystems(settings);
    }

    /// Refuses a name of which the machine would not keep each letter, so that the names of several files would be one.
    public static void checkName(FileSystem system, Path path) throws IOException {
        boolean local = "file".equals(system.getUri().getScheme());
        if (local && !Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder().canEncode(path.toString())) {
            throw new IOException(path + " is no name of a file in the encoding of this machine; run it where LC_ALL is C.UTF-8");
        }
    }

    /// The file system of a path.
    public FileSystem of(Path path) throws IOException {
        var configuration = new Configuration(false);
        settings.forEach(configuration::set);
        return path.getFileSystem(configuration);
    }
}
