/// Papers as web pages. Start at [HtmlWriter].
@NullMarked
package io.hengji.writers.web;

import org.jspecify.annotations.NullMarked;
