package dev.annals.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The fences between modules, rooms and files. A failure says what to do.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.annals");

    /// Which packages below the entrance of a module others may use, as `exports` and `exports ... to` of a module-info would say.
    private static final Map<String, Set<String>> EXPORTS = Map.of(
            "core", Set.of("dev.annals.core.schema", "dev.annals.core.model", "dev.annals.core.format", "dev.annals.core.transfer",
                    "dev.annals.core.graph", "dev.annals.core.merge", "dev.annals.core.office", "dev.annals.core.scratch",
                    "dev.annals.core.files", "dev.annals.core.limit", "dev.annals.core.tally", "dev.annals.core.flat", "dev.annals.core.subset",
                    "dev.annals.core.bytes", "dev.annals.core.entry", "dev.annals.core.evidence", "dev.annals.core.table"),
            "rdf-store", Set.of("dev.annals.rdf.store.load", "dev.annals.rdf.store.ask"));

    /// Files that describe each other by nature.
    private static final List<Set<String>> ALLOWED_KNOTS = List.of(
            Set.of("Entity", "Field", "FieldSink", "FieldSource", "FieldValues", "Malformed", "Problems", "Type"),
            Set.of("DateRules", "Edtf", "When"));

    @Test
    void looksAtAllModules() throws IOException {
        assertThat(ModuleFiles.all()).extracting(ModuleFiles::name)
                .contains("core", "testkit", "importers", "csv-export", "json-export", "rdf-export", "rdf-store", "workbook-lint", "excel-export", "cli");
        assertThat(CLASSES.size()).isGreaterThan(500);
    }

    @Test
    void coreKnowsNoLibrary() {
        check(classes().that().resideInAPackage("dev.annals.core..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("dev.annals.core..", "java..", "org.jspecify..")
                .because("core depends on JSpecify only: move what needs a library into the module of its format"));
    }

    @Test
    void insideCoreArrowsPointOneWay() {
        mayUse("bytes");
        mayUse("limit");
        mayUse("schema");
        mayUse("model", "schema");
        mayUse("format", "limit", "model", "schema");
        mayUse("graph", "model", "schema");
        mayUse("office", "limit", "format");
        mayUse("scratch", "format");
        mayUse("files", "scratch", "format");
        mayUse("tally", "scratch", "model", "schema");
        mayUse("flat", "tally", "scratch", "format", "model", "schema");
        mayUse("table", "flat", "format", "bytes", "model", "schema");
        mayUse("transfer", "scratch", "format", "model", "schema");
        mayUse("entry", "transfer", "format", "model", "schema");
        mayUse("evidence", "entry", "transfer", "scratch", "format", "model", "schema");
        mayUse("merge", "transfer", "scratch", "format", "model", "schema");
        mayUse("subset", "entry", "merge", "transfer", "tally", "scratch", "format", "model", "schema");
    }

    private static void mayUse(String room, String... others) {
        Set<String> open = new TreeSet<>(List.of(others));
        open.add(room);
        check(noClasses().that().resideInAPackage("dev.annals.core." + room)
                .should().dependOnClassesThat(describe("lie in another room of core", other ->
                        other.getPackageName().startsWith("dev.annals.core.")
                                && !open.contains(other.getPackageName().substring("dev.annals.core.".length()))))
                .because("core." + room + " may use " + String.join(", ", others) + ": move the class, or what it needs"));
    }

    @Test
    void noFormatKnowsAnother() throws IOException {
        List<ModuleFiles> formats = ModuleFiles.all().stream().filter(module -> module.hasFormats() || module.name().equals("workbook-lint")).toList();
        assertThat(formats).extracting(ModuleFiles::name).contains("csv-export", "json-export", "rdf-export", "excel-export", "importers");
        for (ModuleFiles format : formats) {
            check(noClasses().that(describe("lie in " + format.name(), inner -> format.holds(inner.getPackageName())))
                    .should().dependOnClassesThat(describe("belong to another format or to the command", other -> isOutside(other, format)))
                    .because("formats share what is in core, and are found through ServiceLoader"));
        }
    }

    private static boolean isOutside(JavaClass other, ModuleFiles format) {
        return other.getPackageName().startsWith("dev.annals.")
                && !other.getPackageName().startsWith("dev.annals.core")
                && !format.holds(other.getPackageName());
    }

    @Test
    void aModuleIsEnteredByItsEntrance() throws IOException {
        for (ModuleFiles module : ModuleFiles.all()) {
            Set<String> open = new TreeSet<>(EXPORTS.getOrDefault(module.name(), Set.of()));
            open.add(module.entrance());
            check(noClasses().that(describe("lie outside " + module.name(), other -> !module.holds(other.getPackageName())))
                    .should().dependOnClassesThat(describe("lie in an inner room of " + module.name(), inner ->
                            module.holds(inner.getPackageName()) && !open.contains(inner.getPackageName())))
                    .because("the inner rooms of a module are its own: let " + module.entrance() + " offer what is needed")
                    .allowEmptyShould(true));
        }
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("dev.annals.(**)").should().beFreeOfCycles());
    }

    @Test
    void filesOfAPackageHaveNoCycles() throws IOException {
        Set<Set<String>> knots = new LinkedHashSet<>();
        ModuleFiles.all().forEach(module -> knots.addAll(ClassKnots.in(module.compiled())));
        assertThat(ALLOWED_KNOTS).as("Take those that are untied from the list").isSubsetOf(knots);
        knots.removeAll(ALLOWED_KNOTS);
        assertThat(knots).as("Files that need each other: move what one needs into a third").isEmpty();
    }

    @Test
    void aPackageHasAtMostFortyFiles() {
        Map<String, Set<String>> files = new TreeMap<>();
        topLevel().forEach(each -> files.computeIfAbsent(each.getPackageName(), name -> new TreeSet<>()).add(each.getSimpleName()));
        files.remove("dev.annals.core.model");
        assertThat(files).allSatisfy((name, classes) -> assertThat(classes).as("Divide " + name + " into rooms").hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void oneWordStandsForOneThing() {
        Map<String, List<String>> packages = topLevel().stream()
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(places -> places.size() == 1);
        assertThat(packages).as("Names that stand for more than one thing: leave one of each").isEmpty();
    }

    private static List<JavaClass> topLevel() {
        return CLASSES.stream().filter(JavaClass::isTopLevelClass).filter(each -> !each.getSimpleName().equals("package-info")).toList();
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
