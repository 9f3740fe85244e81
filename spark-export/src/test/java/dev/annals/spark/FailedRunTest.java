package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.spark.split.FileSystems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A run that fails says why in words, and ends with the code of the command.
class FailedRunTest extends OnSpark {

    @Test
    void theReasonIsWhatATaskFailedOf() {
        Throwable unread = failureOf(n -> {
            throw new UnreadableInput("a.ndjson", new IOException("gone"));
        });
        assertThat(FailedRun.of(unread)).hasValueSatisfying(failed -> {
            assertThat(failed.message()).contains("a.ndjson").contains("gone").doesNotContain("stage");
            assertThat(failed.code()).isEqualTo(66);
        });
        Throwable bug = failureOf(n -> {
            throw new IllegalStateException("never");
        });
        assertThat(FailedRun.of(bug)).isEmpty();
        assertThat(FailedRun.codeOfOther(bug)).isEqualTo(74);
        assertThat(FailedRun.codeOfOther(new IllegalStateException("never"))).isEqualTo(70);
    }

    private static Throwable failureOf(Function<Integer, Integer> task) {
        return catchThrowable(() -> JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(1)).map(task).collect());
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere there is no such file
    void aFullDiskIsNoErrorOfJava() throws IOException {
        FileSystem system = FileSystem.getLocal(new Configuration()).getRaw();
        OutputStream out = FileSystems.create(system, new Path("/dev/full"));
        assertThatThrownBy(() -> {
            out.write(new byte[1 << 20]);
            out.flush();
        }).isInstanceOf(IOException.class).hasMessageContaining("No space left").satisfies(thrown -> {
            UnwritableOutput unwritten = UnwritableOutput.onWriting("out", (IOException) thrown);
            assertThat(FailedRun.of(unwritten)).hasValueSatisfying(failed -> assertThat(failed.code()).isEqualTo(74));
        });
        out.close();
    }
}
