/// Comma-separated values, in and out. Start at [CsvReader].
@NullMarked
package io.hengji.documents.csv;

import org.jspecify.annotations.NullMarked;
