/** How open pages hear of changes: topics, who follows them, and the threads that draw. Knows no page by itself. */
@NullMarked
package org.ccpor.base.live;

import org.jspecify.annotations.NullMarked;
