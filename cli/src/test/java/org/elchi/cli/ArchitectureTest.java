package org.elchi.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arrows between modules, and what only one module knows. */
class ArchitectureTest {
    private static final List<String> MODULES =
            List.of("language", "sources", "authority", "reading", "register", "writing", "desk", "cli");

    private static final JavaClasses ELCHI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.elchi");

    @Test
    void modulesDependOnlyLeftwards() {
        for (int left = 0; left < MODULES.size() - 1; left++) {
            String[] right = MODULES.subList(left + 1, MODULES.size()).stream()
                    .map(ArchitectureTest::inside)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(inside(MODULES.get(left)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right));
        }
    }

    @Test
    void onlyTheRegisterKnowsSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("register"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "com.zaxxer.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void packagesOfOneModuleFormNoCycle() {
        for (String module : MODULES) {
            check(slices().matching("org.elchi." + module + ".(*)..").should().beFreeOfCycles());
        }
    }

    @Test
    void aPageKnowsNothingOfWhatStandsOnIt() {
        check(ignorant("page", inside("authority"), inside("reading"), inside("register"), only("writing")));
        check(ignorant("page", inside("writing.wording"), inside("writing.plot"), inside("writing.export")));
    }

    @Test
    void aPlotIsDrawnWithoutABrief() {
        check(ignorant("plot", only("writing"), inside("writing.page"), inside("writing.export")));
    }

    @Test
    void aLanguageIsWrittenWithoutKnowingWhatFor() {
        check(ignorant("wording", only("writing"), inside("writing.plot"), inside("writing.export")));
    }

    @Test
    void dataIsGivenOutWithoutWordsAndPages() {
        check(ignorant("export", inside("writing.page"), inside("writing.wording"), inside("writing.plot")));
        check(noClasses()
                .that()
                .resideInAPackage(inside("writing.export"))
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Brief"));
    }

    @Test
    void eachLibraryOfAFormStaysInItsPackage() {
        Map.of(
                        "writing.page", List.of("org.apache.fop..", "org.apache.batik..", "org.apache.pdfbox.."),
                        "writing.export.linked", List.of("org.eclipse.rdf4j.."),
                        "writing.export.table", List.of("org.dhatim.."),
                        "writing.export.calendar", List.of("biweekly.."),
                        "writing.export.feed", List.of("com.rometools..", "org.jdom2.."))
                .forEach((home, libraries) -> check(noClasses()
                        .that()
                        .resideOutsideOfPackage(inside(home))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries.toArray(String[]::new))));
    }

    private static ArchRule ignorant(String part, String... unknown) {
        return noClasses()
                .that()
                .resideInAPackage(inside("writing." + part))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ELCHI);
    }

    private static String inside(String module) {
        return only(module) + "..";
    }

    private static String only(String name) {
        return "org.elchi." + name;
    }
}
