/// A bounded pull scanner for the XML of office files. Start at [XmlScanner].
@NullMarked
package io.hengji.documents.xml;

import org.jspecify.annotations.NullMarked;
