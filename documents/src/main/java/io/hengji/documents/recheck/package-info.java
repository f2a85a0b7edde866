/// From files to findings: reads what is given, finds the forms, picks their rules, scores and
/// reviews them. Start at [Recheck].
@NullMarked
package io.hengji.documents.recheck;

import org.jspecify.annotations.NullMarked;
