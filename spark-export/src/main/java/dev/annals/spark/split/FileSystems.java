package dev.annals.spark.split;

import dev.annals.core.format.UnsupportedOption;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The settings by which each task finds the file systems of the run.
public record FileSystems(HashMap<String, String> settings) implements Serializable {

    /// What Java reads where it knows no letter.
    private static final char UNKNOWN = '\uFFFD';

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

    /// Refuses a folder of this machine with a file whose name its encoding cannot tell: Hadoop would pass over the file in silence.
    static void checkNames(FileStatus folder) throws IOException {
        URI name = folder.getPath().toUri();
        String[] names = "file".equals(name.getScheme()) ? new File(name.getPath()).list() : null;
        for (String each : names == null ? new String[0] : names) {
            if (each.indexOf(UNKNOWN) >= 0 && !new File(name.getPath(), each).exists()) {
                throw new IOException("the name of a file in it, " + each + ", is none in the encoding of this machine; rename it, or run it where LC_ALL is C.UTF-8");
            }
        }
    }

    /// The path of this name; throws [UnsupportedOption] for one that Hadoop cannot take.
    public static Path path(String name) {
        try {
            return new Path(name);
        } catch (IllegalArgumentException e) {
            throw refused(name, e);
        }
    }

    /// Hadoop takes what stands before a colon for a file system, wherever it puts names together.
    static UnsupportedOption refused(String name, IllegalArgumentException cause) {
        return new UnsupportedOption("Hadoop cannot take the name " + name + ", or that of a file in it, as is so with colons (" + cause.getMessage() + "); rename it, or leave out Spark");
    }

    /// Makes a file, or makes it anew; throws an [IOException] where the disk fails, which Hadoop makes an error of.
    public static OutputStream create(FileSystem system, Path path) throws IOException {
        return new WritingFile(system.create(path, true));
    }

    /// The file system of a path.
    public FileSystem of(Path path) throws IOException {
        var configuration = new Configuration(false);
        settings.forEach(configuration::set);
        return path.getFileSystem(configuration);
    }

    /// A file of any file system that is written.
    private static final class WritingFile extends FilterOutputStream {

        WritingFile(OutputStream out) {
            super(out);
        }

        /// Writes to the file.
        @FunctionalInterface
        private interface Step {
            void run() throws IOException;
        }

        private static void attempt(Step step) throws IOException {
            try {
                step.run();
            } catch (FSError e) {
                throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            attempt(() -> out.write(b));
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            attempt(() -> out.write(source, offset, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(out::flush);
        }

        @Override
        public void close() throws IOException {
            attempt(out::close);
        }
    }
}
