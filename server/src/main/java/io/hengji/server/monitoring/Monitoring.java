package io.hengji.server.monitoring;

import io.hengji.core.form.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A monitoring of a project up to a day.
///
/// @param unitPath the way to its unit, for rights
/// @param number how often it was handed in, and once more while it is open
/// @param typed what the unit wrote, in the form of the goal
/// @param soFar what that says with what the accounts say: the figures that are judged
/// @param fromBook what the spending book says was spent until the day, in 万元
/// @param goal whether there is an approved goal
record Monitoring(
    UUID id,
    UUID project,
    UUID unit,
    String unitPath,
    int year,
    LocalDate day,
    Optional<LocalDate> due,
    MonitoringState state,
    int number,
    Form typed,
    Form soFar,
    String fromBook,
    boolean goal) {}
