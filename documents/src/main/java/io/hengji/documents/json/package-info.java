/// Forms as JSON, out and in, as the contract of the command line describes it. Start at
/// [FormJson].
@NullMarked
package io.hengji.documents.json;

import org.jspecify.annotations.NullMarked;
