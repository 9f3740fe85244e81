package dev.annals.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The fences between modules and packages. A failure says what to do.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.annals");

    @Test
    void looksAtAllModules() {
        assertThat(CLASSES.size()).isGreaterThan(150);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .contains("dev.annals.core.schema", "dev.annals.core.model", "dev.annals.core.format", "dev.annals.json", "dev.annals.rdf", "dev.annals.excel");
    }

    @Test
    void coreKnowsNoLibrary() {
        check(classes().that().resideInAPackage("dev.annals.core..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("dev.annals.core..", "java..", "org.jspecify..")
                .because("core depends on JSpecify only: move what needs a library into the module of its format"));
    }

    @Test
    void insideCoreArrowsPointFromFormatToModelToSchema() {
        check(noClasses().that().resideInAPackage("..core.schema..")
                .should().dependOnClassesThat().resideInAnyPackage("..core.model..", "..core.format..")
                .because("schema describes records in general: move what knows particular ones to model or format"));
        check(noClasses().that().resideInAPackage("..core.model..")
                .should().dependOnClassesThat().resideInAPackage("..core.format..")
                .because("the model does not know how it is read and written"));
    }

    @Test
    void noFormatKnowsAnother() {
        for (String format : new String[] {"json", "rdf", "excel", "importers"}) {
            check(noClasses().that().resideInAPackage("dev.annals." + format + "..")
                    .should().dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "belong to another format or to the command", other -> isOutside(other, format)))
                    .because("formats share what is in core, and are found through ServiceLoader"));
        }
    }

    private static boolean isOutside(JavaClass other, String format) {
        return other.getPackageName().startsWith("dev.annals.")
                && !other.getPackageName().startsWith("dev.annals.core")
                && !other.getPackageName().startsWith("dev.annals." + format);
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("dev.annals.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheCommandPrintsOrExits() {
        check(noClasses().that().resideOutsideOfPackage("dev.annals.cli")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .because("a library tells its caller through notices and exceptions"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)s?$")
                .orShould().resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..internal..")
                .because("these words say nothing: name the class after what it does"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes().should(new ArchCondition<>("be in a package that is @NullMarked; add it to package-info.java") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " lacks @NullMarked"));
            }
        }));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
