package org.ccpor.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;
import org.ccpor.training.Coverage;
import org.ccpor.training.TrainingChanged;
import org.ccpor.training.TrainingSession;
import org.ccpor.training.TrainingSessionService;

/** Says in form F8 what was planned from it, and how far everybody is. */
@SpringComponent
class TrainingQuestionnairePanelProvider implements FormPanelProvider {
    private final TrainingSessionService training;

    TrainingQuestionnairePanelProvider(TrainingSessionService training) {
        this.training = training;
    }

    @Override
    public FormCode form() {
        return FormCode.F8;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        var words = new Span();
        var record = new Anchor("court/" + key.court() + "/form/F9", "Training record");
        record.getElement().setAttribute("router-link", true);
        var line = new Paragraph(words, record);
        line.addClassName("training-line");
        var part = new Section(line);
        part.addClassName("training");
        part.getElement().setAttribute("aria-label", "Planned training");
        LiveComposite.follow(part, TrainingChanged.orItsSources(key.court()), () -> words.setText(words(key.court())));
        return part;
    }

    private String words(String court) {
        var next = training.upcoming(court).stream()
                .findFirst()
                .map(TrainingSession::when)
                .map(it -> "Next session: " + it + ". ")
                .orElse("No session is ahead. ");
        return next
                + training.coverage(court)
                        .map(Coverage::words)
                        .map(it -> it + ". ")
                        .orElse("");
    }
}
