/** Exports to CSV, XLSX and PDF, and the package of a court's public records (domain 8.4). Reads; each service asks for rights anew. */
@NullMarked
package org.ccpor.report.export;

import org.jspecify.annotations.NullMarked;
