package io.hengji.core.review;

import io.hengji.core.report.ProjectList;

/// A project list among the forms that were given with it.
public record ListCase(ProjectList list, FormSet forms) {}
