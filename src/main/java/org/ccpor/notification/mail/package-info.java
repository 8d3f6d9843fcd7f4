/** Mail on its way: written once, kept until the mail server took it. Known to this module alone. */
@NullMarked
package org.ccpor.notification.mail;

import org.jspecify.annotations.NullMarked;
