/** Exports to CSV, XLSX and PDF, and the package of a court's public records (domain 8.4). Reads; each service asks for rights anew. */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "base",
            "identity",
            "process",
            "court",
            "deployment",
            "history",
            "form",
            "incident",
            "collaboration",
            "board",
            "board :: ui",
            "overview",
            "overview :: ui",
            "turn"
        })
@NullMarked
package org.ccpor.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
