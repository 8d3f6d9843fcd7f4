package org.ccpor.form.draft;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.FormsByCourt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredFormsByCourt implements FormsByCourt {
    private final FormRepository forms;

    StoredFormsByCourt(FormRepository forms) {
        this.forms = forms;
    }

    @Override
    public Map<String, Answers> answers(FormCode code, @Nullable String court) {
        return TypedAnswer.grouped(forms.typedByCourt(code, court));
    }

    @Override
    public List<BegunForm> begun(@Nullable String court) {
        return forms.begun(court);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Review> reviews() {
        return forms.reviews();
    }
}
