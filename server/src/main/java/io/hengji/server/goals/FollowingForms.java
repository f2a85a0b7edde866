package io.hengji.server.goals;

import io.hengji.server.forms.FormReturned;
import io.hengji.server.forms.OpenForms;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.projects.MoneyChanged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps self-evaluations that are still with their units in step with the goal and the money.
@Component
public class FollowingForms {

  private final GoalContent contents;
  private final OpenForms open;
  private final ProjectYears years;

  FollowingForms(GoalContent contents, OpenForms open, ProjectYears years) {
    this.contents = contents;
    this.open = open;
    this.years = years;
  }

  @EventListener
  @Transactional
  public void moneyChanged(MoneyChanged of) {
    follow(of.project());
  }

  /// What was approved while the form was with its reviewers.
  @EventListener
  @Transactional
  public void returned(FormReturned of) {
    follow(of.project());
  }

  /// Takes the goal as last approved and the money as it is into the form, if it is open.
  void follow(UUID project) {
    if (!open.restsOnGoal(project)) {
      years.keep(project);
      return;
    }
    years
        .approvedVersion(project)
        .ifPresent(goal ->
            open.follow(
                project,
                contents.selfEvaluation(project, years.approved(project).orElseThrow()),
                goal));
  }
}
