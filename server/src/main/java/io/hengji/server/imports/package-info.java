/// What is taken over from files: spending out of the accounts, projects out of lists and forms.
/// Seen before it is taken over, wholly or not at all, and undone for a month. Start at [Imports].
@NullMarked
package io.hengji.server.imports;

import org.jspecify.annotations.NullMarked;
