package org.ccpor.form;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;

/**
 * Speaks for what a form hands in beside its answers, such as a list in a table of its own: a bean per form. Definitions stay
 * pure; this may read.
 */
public interface FormRule {
    /** Code of the form. */
    FormCode form();

    /** Checked together with the answers; paths name questions of the form. */
    List<Finding> check(FormDefinition.About about);

    /** What it shows to other forms, as {@link FormDefinition#proves}. */
    default Map<String, FormDefinition.Proof> proves(FormDefinition.About about) {
        return Map.of();
    }
}
