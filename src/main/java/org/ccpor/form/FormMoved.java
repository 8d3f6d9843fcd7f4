package org.ccpor.form;

import org.ccpor.base.Change;

/**
 * A form was handed in, returned, accepted or reopened; published in the transaction that does it, so that who listens may still
 * refuse.
 *
 * @param change what history says of it; its kind is a {@link FormChangeKind}
 */
public record FormMoved(FormKey key, Change change) {}
