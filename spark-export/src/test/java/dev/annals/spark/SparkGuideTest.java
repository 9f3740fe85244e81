package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.spark.fact.RecordText;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/// The Java that docs/spark.md prints compiles, and does what it says.
class SparkGuideTest extends OnSpark {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("hdfs:///out/(\\w+)");

    @Test
    void theJavaOfTheGuideRuns() throws Exception {
        String guide = Files.readString(Path.of("../docs/spark.md"));
        List<String> blocks = BLOCK.matcher(guide).results().map(found -> found.group(1)).toList();
        List<String> outputs = OUTPUT.matcher(String.join("", blocks)).results().map(found -> found.group(1)).toList();
        assertThat(outputs).hasSameSizeAs(blocks).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        Path in = Files.createDirectories(folder.resolve("in/corpus"));
        Files.writeString(in.resolve("random.ndjson"), RandomCorpus.of(12, 10).stream().map(RecordText::of).collect(Collectors.joining()));

        run(blocks.stream().map(block -> "{\n" + block.replace("hdfs:///", folder + "/") + "}\n").collect(Collectors.joining()));

        assertThat(outputs).allSatisfy(output -> assertThat(folder.resolve("out/" + output + "/_SUCCESS")).exists());
    }

    private void run(String statements) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("Guide.java"), """
                import dev.annals.core.subset.*;
                import dev.annals.spark.*;
                import java.util.List;
                import org.apache.spark.sql.SparkSession;

                public class Guide {
                    public static void run(SparkSession spark) {
                %s    }
                }
                """.formatted(statements));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        boolean compiled = compiler.getTask(
                messages, null, null, List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString()), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call();
        assertThat(compiled).as(messages.toString()).isTrue();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Guide").getMethod("run", SparkSession.class).invoke(null, spark);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
