package org.ccpor.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.ccpor.approval.Decision;
import org.ccpor.base.DateFormatter;
import org.jspecify.annotations.Nullable;

/** What was decided, by whom, when, and why it does not count if it was taken back. */
class DecisionText extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ApprovalModel model;
    private final Span chip = new Span();
    private final Span words = new Span();
    private final Paragraph quote = new Paragraph();

    DecisionText(ApprovalModel model) {
        this.model = model;
        words.addClassName("approval-words");
        quote.addClassName("approval-quote");
        getContent().addClassName("approval-text");
        getContent().add(chip, words, quote);
    }

    /** @param open what to say while there is none */
    void show(@Nullable Decision now, @Nullable LocalDate goLive, String open) {
        words.setVisible(now != null);
        quote.setText(now == null ? "" : quote(now));
        quote.setVisible(!quote.getText().isEmpty());
        if (now == null) {
            chip.setText("○ " + open);
            chip.setClassName("form-chip plain");
            return;
        }
        var about = now.isFor(goLive) ? "" : " for " + DateFormatter.full(now.goLive());
        var good = now.verdict().approves();
        var counts = about.isEmpty() && now.counts();
        chip.setText((good ? counts ? "✓ " : "! " : "✕ ") + now.verdict().done() + about);
        chip.setClassName("form-chip " + (good ? counts ? "good" : "attention" : "bad"));
        words.setText("%s · %s · %s by %s, %s"
                .formatted(
                        now.role(),
                        DateFormatter.full(now.on()),
                        now.paper() ? "on paper, recorded" : "given",
                        now.name(),
                        DateFormatter.moment(now.at(), model.clock())));
    }

    private String quote(Decision it) {
        var back = it.takenBack();
        return back == null
                ? it.words()
                : "Taken back %s by %s: %s"
                        .formatted(
                                DateFormatter.moment(back.at(), model.clock()),
                                model.names().of(back.by()),
                                back.why());
    }
}
