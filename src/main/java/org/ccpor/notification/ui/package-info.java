/** Inbox and settings in Vaadin; the header shows a way to the inbox on every page. */
@NullMarked
package org.ccpor.notification.ui;

import org.jspecify.annotations.NullMarked;
