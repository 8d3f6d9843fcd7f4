package org.ccpor.form;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands forms in, returns, accepts and reopens them; drives the items that the form answers. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormRounds {
    private static final String COORDINATORS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    /**
     * Hands the form in; its response items become submitted.
     *
     * @throws FormIncomplete naming every question to mend
     * @throws org.ccpor.base.Stale if it was handed in, returned or accepted meanwhile
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT')")
    public void submit(FormKey key, int seenVersion) {
        throw new UnsupportedOperationException();
    }

    /** Returns it for changes; at least one remark, with a path for a question and {@code null} for the whole form. */
    @PreAuthorize(COORDINATORS)
    public void sendBack(FormKey key, List<Note> remarks, int seenVersion) {
        throw new UnsupportedOperationException();
    }

    /** What accepting would do to items and to what scope decided. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public AcceptPreview previewAccept(FormKey key) {
        throw new UnsupportedOperationException();
    }

    /** Accepts the handed-in round and applies what {@link #previewAccept} said. */
    @PreAuthorize(COORDINATORS)
    public void accept(FormKey key, int seenVersion) {
        throw new UnsupportedOperationException();
    }

    /** What reopening would undo. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public AcceptPreview previewReopen(FormKey key) {
        throw new UnsupportedOperationException();
    }

    /** Opens a new round of a form that was handed in or accepted and undoes what accepting did; the answers stay. */
    @PreAuthorize(COORDINATORS)
    public void reopen(FormKey key, String reason, int seenVersion) {
        throw new UnsupportedOperationException();
    }

    /** One remark; {@code path} is {@code null} for the form as a whole. */
    public record Note(@org.jspecify.annotations.Nullable String path, String text) {}
}
