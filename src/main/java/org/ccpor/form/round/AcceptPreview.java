package org.ccpor.form.round;

import java.io.Serializable;
import java.util.List;

/**
 * What accepting or reopening would do beyond the form, to be confirmed first.
 *
 * @param effects sentences such as "“DOJ/CLETS registration” becomes not applicable: images only"
 */
public record AcceptPreview(List<String> effects) implements Serializable {}
