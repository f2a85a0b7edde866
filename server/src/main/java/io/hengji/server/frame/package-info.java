/// What every page has: bar, words, assets, errors, and how a template is shown. Start at [Frame].
@NullMarked
package io.hengji.server.frame;

import org.jspecify.annotations.NullMarked;
