package org.ccpor.form;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers while a form is being filled in, each by itself, so that two people never overwrite each other unseen. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormDrafts {

    /**
     * Stores what may be stored and tells of each edit what became of it; one refused edit does not stop the others.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not read the form at all
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')")
    public List<Saved> save(FormKey key, List<Edit> edits) {
        throw new UnsupportedOperationException();
    }
}
