package org.ccpor.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.CommandDialog;
import org.jspecify.annotations.Nullable;

/** One side: what it decided, who gave that and how, and the button to decide. */
class ApprovalLine extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final DecisionText text;
    private final Side side;
    private final CommandButton<Side> button;
    private final CommandButton<Side> back;
    private boolean open;
    private boolean takesBack;

    ApprovalLine(
            ApprovalModel model,
            Subject subject,
            Side side,
            Function<Side, CommandDialog> ask,
            BiConsumer<Side, String> takeBack,
            Runnable done) {
        this.subject = subject;
        this.side = side;
        var named = subject.sides().size() > 1;
        text = new DecisionText(model);
        var verb = side.isSpokenForBy(model.viewers().get()) ? subject.verb() : "Record from paper…";
        var asking = Command.asking(verb, ask).when(_ -> open);
        button = new CommandButton<>(named ? asking.spoken(it -> verb + ": " + it.subject()) : asking, done);
        back = new CommandButton<>(
                Command.<Side>asking("Take back…", it -> ApprovalDialog.takeBack(it, takeBack))
                        .spoken(it -> "Take back…: " + it.subject())
                        .when(_ -> takesBack),
                done);
        var name = new Span(side.label());
        name.setVisible(named);
        name.addClassName("approval-side");
        getContent().addClassName("approval");
        getContent().add(name, text, button, back);
    }

    void show(@Nullable Decision now, @Nullable LocalDate goLive, boolean mayDecide, boolean mayTakeBack) {
        open = mayDecide;
        takesBack = mayTakeBack;
        button.show(side);
        back.show(side);
        text.show(now, goLive, subject.open());
    }
}
