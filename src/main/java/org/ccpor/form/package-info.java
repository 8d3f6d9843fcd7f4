/**
 * One way for every form: typed definitions, drafts that save themselves, rounds that are handed in, returned and accepted.
 * The modules above define the forms; nothing here knows a question by name.
 */
@ApplicationModule(
        displayName = "Form",
        allowedDependencies = {"base", "identity", "process", "court", "approval", "approval :: ui", "deployment"})
@NullMarked
package org.ccpor.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
