/** Notices as they are kept. Known to this module alone. */
@NullMarked
package org.ccpor.notification.notice;

import org.jspecify.annotations.NullMarked;
