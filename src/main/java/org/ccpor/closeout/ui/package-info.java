/** What form F13 shows beside its questions: approvals and the incidents that are still open. */
@NullMarked
package org.ccpor.closeout.ui;

import org.jspecify.annotations.NullMarked;
