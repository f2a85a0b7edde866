/// From files to projects: last year's forms and lists as projects with their funds, goals and
/// results. Start at [FoundProjects].
@NullMarked
package io.hengji.documents.projects;

import org.jspecify.annotations.NullMarked;
