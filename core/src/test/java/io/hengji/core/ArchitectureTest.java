package io.hengji.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.hengji.core");

  @Test
  void coreNeedsNothingBesideTheJdkAtRunTime() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.hengji.core..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.hengji.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void checksDoNotReadFilesOrClocks() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.hengji.core.checks.*", "io.hengji.core.score", "io.hengji.core.form")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CORE);
  }
}
