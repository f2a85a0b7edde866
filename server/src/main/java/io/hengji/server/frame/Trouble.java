package io.hengji.server.frame;

import java.util.List;

/// A page that says what did not work: whose it is, what to do, and the id to name.
record Trouble(String title, String sentence, List<String> more, String id) {}
