package org.ccpor.form;

import java.util.Set;

/**
 * Answers or the state of a form changed; published in the transaction, for those who have it open.
 *
 * @param paths changed answers; empty if the state changed
 */
public record FormChanged(FormKey key, Set<String> paths, String by) {}
