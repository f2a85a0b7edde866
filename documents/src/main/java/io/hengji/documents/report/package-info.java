/// What a re-check found, for people and for machines. Start at [TextReport], [HtmlReport] and
/// [JsonReport].
@NullMarked
package io.hengji.documents.report;

import org.jspecify.annotations.NullMarked;
