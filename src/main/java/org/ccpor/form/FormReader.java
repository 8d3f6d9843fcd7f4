package org.ccpor.form;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads forms. Everything here refuses viewers who may not see the court in full. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FormReader {

    /**
     * The form as it stands; if nobody has answered yet, not begun and with {@link FormDefinition#starts}. Makes nothing.
     * {@link Restricted} answers are left out, here and in rounds, as {@link FormRights#readable} says.
     */
    public FormPage page(FormKey key) {
        throw new UnsupportedOperationException();
    }

    /** All forms of the court's template, in the order of their codes. */
    public List<FormLine> lines(String court) {
        throw new UnsupportedOperationException();
    }

    /** Every time it was handed in, newest first. */
    public List<FormRound> rounds(FormKey key) {
        throw new UnsupportedOperationException();
    }

    /** What checks may know besides the answers. */
    public FormDefinition.About about(FormKey key) {
        throw new UnsupportedOperationException();
    }
}
