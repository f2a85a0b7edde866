package io.hengji.server.recheck;

import java.util.List;

/// A table of the form as read: its id, the names of its columns for their widths, and its rows.
record TableView(String id, List<String> widths, List<List<CellView>> rows) {}
