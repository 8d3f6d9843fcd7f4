package org.ccpor.acceptance;

import org.ccpor.form.FormChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was signed is signed no more once the form is opened again or returned, whoever does that and where. */
@Component
class SignatureListener {
    private final AcceptanceSupport support;

    SignatureListener(AcceptanceSupport support) {
        this.support = support;
    }

    @EventListener
    void on(FormChanged changed) {
        if (!changed.key().code().equals(AcceptanceForm.CODE)
                || !changed.paths().isEmpty()) {
            return;
        }
        var sheet = support.read(changed.key().court());
        if (sheet.page().state().open() && sheet.viewer().coordinates()) {
            support.takeBack(sheet, "The form was opened again");
        }
    }
}
