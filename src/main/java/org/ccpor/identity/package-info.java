/** Accounts, roles and the courts a person serves. Others see {@link org.ccpor.identity.Viewer} and ask {@link org.ccpor.identity.CurrentViewer} for it. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"base"})
@NullMarked
package org.ccpor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
