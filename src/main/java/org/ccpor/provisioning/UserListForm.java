package org.ccpor.provisioning;

import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.springframework.stereotype.Component;

/** Form F7: the list of users is a table of its own, see {@link UserListFormRule}; the form hands it in. */
@Component
class UserListForm extends FormDefinition<UserQuestions> {
    static final FormCode CODE = FormCode.F7;

    UserListForm() {
        super(CODE, 1, UserQuestions.class);
    }

    @Override
    public List<Finding> check(UserQuestions answers, About about) {
        return Boolean.FALSE.equals(answers.complete())
                ? List.of(Finding.error("complete", "Add who is missing, then say that the list is complete."))
                : List.of();
    }

    /** Accepting the list sets up nobody; what does is told by {@link UserProgressListener}. */
    @Override
    public boolean closes(TemplateItem item, UserQuestions answers) {
        return item.kind() == ItemKind.RESPONSE;
    }
}
