package io.hengji.server.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

  @Test
  void mayWhatARoleAllowsInItsUnitAndBeneathAndNowhereElse() {
    Actor filer = actor(new Grant(Role.FILER, UUID.randomUUID(), ".1.4."));
    assertThat(filer.may(Right.FILL_FORMS, ".1.4.")).isTrue();
    assertThat(filer.may(Right.FILL_FORMS, ".1.4.9.")).isTrue();
    assertThat(filer.may(Right.FILL_FORMS, ".1.")).isFalse();
    assertThat(filer.may(Right.FILL_FORMS, ".1.40.")).isFalse();
    assertThat(filer.may(Right.ADMINISTER, ".1.4.")).isFalse();
    assertThatThrownBy(() -> filer.require(Right.FILL_FORMS, ".1.40."))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void seesTheSubtreesOfItsRolesOnce() {
    Actor both =
        actor(
            new Grant(Role.FILER, UUID.randomUUID(), ".1.4.9."),
            new Grant(Role.UNIT_REVIEWER, UUID.randomUUID(), ".1.4."),
            new Grant(Role.AUDITOR, UUID.randomUUID(), ".2."));
    assertThat(both.scope()).containsExactlyInAnyOrder(".1.4.", ".2.");
    assertThat(actor().scope()).isEmpty();
    assertThat(Actor.SERVER.scope()).containsExactly(".");
  }

  @Test
  void letsEveryRoleSee() {
    for (Role role : Role.values()) {
      assertThat(role.has(Right.SEE)).as(role.name()).isTrue();
    }
  }

  private static Actor actor(Grant... grants) {
    return new Actor(
        Optional.of(UUID.randomUUID()), "x", "某人", Optional.empty(), List.of(grants), false);
  }
}
