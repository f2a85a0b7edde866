/// The workbench: a package a capability over one database, pages rendered on the server. Start at
/// [Main] for the commands and at [Workbench] for the application.
@NullMarked
package io.hengji.server;

import org.jspecify.annotations.NullMarked;
