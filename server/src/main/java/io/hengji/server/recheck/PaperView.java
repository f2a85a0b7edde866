package io.hengji.server.recheck;

import java.util.List;

/// A report or a project list with what is wrong in it and between it and the forms.
///
/// @param kind `report` or `list`
record PaperView(String file, String place, String kind, String title, List<CrossView> findings) {}
