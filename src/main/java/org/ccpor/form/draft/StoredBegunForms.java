package org.ccpor.form.draft;

import java.util.List;
import org.ccpor.form.BegunForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In a transaction of its own, because it is asked after another one has committed on the same thread. */
@Component
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
class StoredBegunForms implements BegunForms {
    private final FormRepository forms;

    StoredBegunForms(FormRepository forms) {
        this.forms = forms;
    }

    @Override
    public List<BegunForm> of(@Nullable String court) {
        return forms.begun(court);
    }
}
