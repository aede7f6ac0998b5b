package org.elchi.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between modules, and what only one module knows. */
class ArchitectureTest {
    private static final List<String> MODULES =
            List.of("language", "authority", "reading", "register", "writing", "cli");

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

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ELCHI);
    }

    private static String inside(String module) {
        return "org.elchi." + module + "..";
    }
}
