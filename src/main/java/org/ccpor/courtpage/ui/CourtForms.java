package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.ui.FormComponentFactory;
import org.ccpor.training.TrainingSessionService;

/** The forms of courts as their tabs ask for them. */
@SpringComponent
class CourtForms {
    private final FormService forms;
    private final FormComponentFactory components;
    private final TrainingSessionService training;

    CourtForms(FormService forms, FormComponentFactory components, TrainingSessionService training) {
        this.forms = forms;
        this.components = components;
        this.training = training;
    }

    /** A list of the training sessions that form F9 plans. */
    CourtSessions sessions(String title) {
        return new CourtSessions(title, training);
    }

    List<FormLine> lines(String court) {
        return forms.lines(court);
    }

    Component editor(FormKey key) {
        return components.editor(key);
    }

    Component list(List<FormLine> lines) {
        return components.list(lines, it -> place(it).path(it.court()));
    }

    /** Where an item's form opens; empty if there is no screen for it. */
    Optional<String> path(String court, FormCode form) {
        return components
                .path(court, form)
                .map(alone -> CourtPlace.of(form).map(it -> it.path(court)).orElse(alone));
    }

    private static CourtPlace place(FormKey key) {
        return CourtPlace.of(key.code()).orElse(CourtPlace.START);
    }
}
