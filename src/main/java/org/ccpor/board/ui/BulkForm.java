package org.ccpor.board.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccpor.deployment.BulkChange;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DateReason;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Chooses the one change of a bulk edit. */
class BulkForm extends Composite<FormLayout> {
    private static final long serialVersionUID = 1L;

    /** What can be changed for many courts at once. */
    private enum What {
        STATUS("Status"),
        PHASE("Phase"),
        WAVE("Wave"),
        ANALYST("Analyst"),
        GO_LIVE("Go-live date");

        private final String label;

        What(String label) {
            this.label = label;
        }
    }

    private final Select<What> what = new Select<>();
    private final Select<CardState> state = new Select<>();
    private final Select<Phase> phase = new Select<>();
    private final IntegerField wave = new IntegerField("Wave (empty for none)");
    private final ComboBox<String> analyst;
    private final DatePicker date = new DatePicker("Date");
    private final Select<DateReason> reason = new Select<>();
    private final TextField note = new TextField("Reason");

    BulkForm(ComboBox<String> analyst, Runnable changed) {
        this.analyst = analyst;
        what.setLabel("Change");
        what.setItems(What.values());
        what.setItemLabelGenerator(it -> it.label);
        state.setLabel("New status");
        state.setItems(CardState.ACTIVE, CardState.ON_HOLD, CardState.LIVE, CardState.CLOSED, CardState.WITHDRAWN);
        state.setItemLabelGenerator(CardState::label);
        phase.setLabel("New phase");
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(Phase::label);
        wave.setMin(1);
        wave.setMax(99);
        date.setLocale(Locale.US);
        reason.setLabel("Reason code");
        reason.setItems(DateReason.values());
        reason.setEmptySelectionAllowed(true);
        reason.setItemLabelGenerator(it -> it == null ? "Not moved before" : it.label());
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        getContent().add(what, state, phase, wave, analyst, date, reason, note);
        what.addValueChangeListener(_ -> fit());
        List.<AbstractField<?, ?>>of(what, state, phase, wave, analyst, date, reason, note)
                .forEach(it -> it.addValueChangeListener(change -> {
                    fit();
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
        fit();
    }

    private void fit() {
        var now = what.getValue();
        show(state, now == What.STATUS);
        show(phase, now == What.PHASE);
        show(wave, now == What.WAVE);
        show(analyst, now == What.ANALYST);
        show(reason, now == What.GO_LIVE);
        show(date, now == What.GO_LIVE || (now == What.STATUS && needsDate()));
        show(note, now == What.GO_LIVE || now == What.PHASE || now == What.STATUS);
        date.setLabel(
                now == What.STATUS
                        ? (state.getValue() == CardState.LIVE ? "Went live on" : "Review on")
                        : "Go-live date");
    }

    private boolean needsDate() {
        return state.getValue() == CardState.ON_HOLD || state.getValue() == CardState.LIVE;
    }

    private static void show(Component field, boolean shown) {
        field.setVisible(shown);
    }

    /** The change as chosen, or empty while something is missing. */
    Optional<BulkChange> change() {
        if (what.getValue() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (what.getValue()) {
                    case STATUS ->
                        state.getValue() == null
                                ? null
                                : new BulkChange.Status(state.getValue(), text(), needsDate() ? date.getValue() : null);
                    case PHASE -> phase.getValue() == null ? null : new BulkChange.Move(phase.getValue(), text());
                    case WAVE -> wave.isInvalid() ? null : new BulkChange.Wave(wave.getValue());
                    case ANALYST -> new BulkChange.Analyst(analyst.getValue());
                    case GO_LIVE ->
                        date.getValue() == null
                                ? null
                                : new BulkChange.GoLive(date.getValue(), reason.getValue(), text());
                });
    }

    private @Nullable String text() {
        return note.getValue().isBlank() ? null : note.getValue();
    }

    /** The reason as typed, for the party-data guard. */
    String typed() {
        return note.isVisible() ? note.getValue() : "";
    }

    /** What is still to be chosen, as a sentence. */
    String missing() {
        return what.getValue() == null ? "Choose what to change." : "Choose the new value.";
    }
}
