/// Tests in a real browser. The grid runs against a pretended office; the same browser walks and
/// pictures any address. Start at [GridTest] and [PretendOffice].
@NullMarked
package io.hengji.browser;

import org.jspecify.annotations.NullMarked;
