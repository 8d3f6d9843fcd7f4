package org.ccpor.form.draft;

import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.AnswersByCourt;
import org.springframework.stereotype.Component;

@Component
class StoredAnswersByCourt implements AnswersByCourt {
    private final FormRepository forms;

    StoredAnswersByCourt(FormRepository forms) {
        this.forms = forms;
    }

    @Override
    public Map<String, Answers> all(FormCode code) {
        return TypedAnswer.grouped(forms.typedByCourt(code));
    }
}
