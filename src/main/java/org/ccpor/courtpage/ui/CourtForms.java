package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormReader.FormLine;
import org.ccpor.form.ui.FormScreens;
import org.ccpor.training.TrainingSessions;

/** The forms of courts as their tabs ask for them. */
@SpringComponent
class CourtForms {
    private final FormReader reader;
    private final FormScreens screens;
    private final TrainingSessions training;

    CourtForms(FormReader reader, FormScreens screens, TrainingSessions training) {
        this.reader = reader;
        this.screens = screens;
        this.training = training;
    }

    /** A list of the training sessions that form F9 plans. */
    CourtSessions sessions(String title) {
        return new CourtSessions(title, training);
    }

    List<FormLine> lines(String court) {
        return reader.lines(court);
    }

    Component editor(FormKey key) {
        return screens.editor(key);
    }

    Component list(List<FormLine> lines) {
        return screens.list(lines, it -> place(it).path(it.court()));
    }

    /** Where an item's form opens; empty if there is no screen for it. */
    Optional<String> path(String court, String form) {
        return screens.path(court, form)
                .map(alone -> CourtPlace.of(form).map(it -> it.path(court)).orElse(alone));
    }

    private static CourtPlace place(FormKey key) {
        return CourtPlace.of(key.code()).orElse(CourtPlace.START);
    }
}
