/// The demonstration office: units, people of every role and the projects of two published lists.
/// Start at [DemoOffice].
@NullMarked
package io.hengji.server.demo;

import org.jspecify.annotations.NullMarked;
