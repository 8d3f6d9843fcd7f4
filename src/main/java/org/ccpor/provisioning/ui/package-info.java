/** The list of users in Vaadin, lent to the court page. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.provisioning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
