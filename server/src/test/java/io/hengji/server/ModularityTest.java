package io.hengji.server;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void packagesUseEachOtherOneWayAndOnlyWhatIsPublic() {
    String main = Workbench.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    DescribedPredicate<JavaClass> tests =
        DescribedPredicate.describe(
            "tests",
            type ->
                type.getPackageName().startsWith("io.hengji.server")
                    && type.getSource()
                        .filter(source -> !source.getUri().getPath().startsWith(main))
                        .isPresent());
    ApplicationModules.of(Workbench.class, tests).verify();
  }
}
