/// Web pages, and what office programs save as such, into tables and lines. Start at [HtmlReader].
@NullMarked
package io.hengji.documents.web;

import org.jspecify.annotations.NullMarked;
