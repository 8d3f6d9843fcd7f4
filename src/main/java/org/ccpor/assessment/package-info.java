/**
 * What courts tell about themselves before and during scope: questionnaires, scanners, infrastructure and security, DOJ. Each
 * form is a definition that the form module fills, hands in and keeps.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"base", "identity", "calendar", "process", "court", "deployment", "form", "turn"})
@NullMarked
package org.ccpor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
