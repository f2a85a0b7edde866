/// Packages of XML parts, as Word and Excel files are. Start at [XmlPackage].
@NullMarked
package io.hengji.writers.pack;

import org.jspecify.annotations.NullMarked;
