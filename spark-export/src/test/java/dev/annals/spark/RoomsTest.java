package dev.annals.spark;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The fences between the rooms and files of this module, which the command does not have on its class path.
class RoomsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.annals.spark");

    @Test
    void roomsHaveNoCycles() {
        slices().matching("dev.annals.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void filesHaveNoCycles() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                return each.getPackageName().startsWith("dev.annals.spark") ? SliceIdentifier.of(outermost(each)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "files";
            }
        }).should().beFreeOfCycles().check(CLASSES);
    }

    private static String outermost(JavaClass each) {
        return each.getEnclosingClass().map(RoomsTest::outermost).orElse(each.getName());
    }

    @Test
    void aRoomHasAtMostFortyFilesAndIsNullMarked() {
        Map<String, Long> files = CLASSES.stream().filter(JavaClass::isTopLevelClass).collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(files).containsKeys("dev.annals.spark", "dev.annals.spark.fact", "dev.annals.spark.part", "dev.annals.spark.split");
        assertThat(files.values()).allMatch(count -> count <= 40);
        assertThat(CLASSES).allMatch(each -> each.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
