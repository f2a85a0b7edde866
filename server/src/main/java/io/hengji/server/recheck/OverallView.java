package io.hengji.server.recheck;

import java.util.List;

/// What is said of all files together: findings over several forms, and the files that could not be
/// read.
record OverallView(List<CrossView> findings, List<FormView.Remark> unreadable) {}
