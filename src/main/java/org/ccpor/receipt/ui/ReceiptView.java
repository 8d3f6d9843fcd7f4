package org.ccpor.receipt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormState;
import org.ccpor.receipt.Receipt;
import org.ccpor.receipt.ReceiptFormatter;
import org.ccpor.receipt.ui.ReceiptModel.Page;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** Where handing in ends: what was sent, who reads it, by when, what comes next. Says later what became of it. */
@Route("court/:slug/form/:code/sent")
@PermitAll
class ReceiptView extends LiveComposite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ReceiptModel model;
    private final transient ReceiptFormatter words;
    private final transient ReceiptCommand commands;
    private final H1 heading = new H1();
    private final Div news = new Div();
    private transient @Nullable FormKey key;
    private transient @Nullable Page shown;

    ReceiptView(ReceiptModel model) {
        this.model = model;
        this.words = new ReceiptFormatter(model.clock());
        this.commands = new ReceiptCommand(model.rounds());
        heading.getElement().setAttribute("tabindex", "-1");
        news.addClassName("sr");
        news.getElement().setAttribute("aria-live", "polite");
        addClassName("receipt-view");
    }

    /** @throws org.springframework.security.access.AccessDeniedException for a court of others */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var code =
                parameters.get("code").flatMap(FormCode::of).orElseThrow(() -> new NotFoundException("No such form"));
        unfollow();
        key = new FormKey(parameters.get("slug").orElse(""), code);
        shown = null;
        try {
            draw();
        } catch (RefusedException notInThePlan) {
            throw new NotFoundException(notInThePlan.sentence());
        }
        var drawn = new AtomicBoolean(true);
        follow(model.topics(key), () -> {
            if (!drawn.getAndSet(false)) {
                draw();
            }
        });
        heading.getElement().executeJs("this.focus()");
    }

    private void draw() {
        var read = model.read(Objects.requireNonNull(key));
        if (read.equals(shown)) {
            return;
        }
        var now = read.receipt();
        if (shown != null && shown.receipt().state() != now.state()) {
            news.setText(title(now));
        }
        shown = read;
        heading.setText(title(now));
        var page = new Div(head(now));
        page.addClassName("receipt");
        if (now.mailedTo() != null && now.waits()) {
            page.add(new Paragraph(new Span("The same facts go to "), strong(now.mailedTo()), new Span(".")));
        }
        if (now.sent() != null) {
            page.add(new ReceiptFacts(now, words));
        }
        page.add(steps(now, read.next()));
        if (now.waits() && now.takesBack()) {
            page.add(new TakeBackPanel(now, words, commands, this::draw));
        }
        page.add(new NextTurns(read.next(), model.isLea(), model.today()), back(now));
        removeAll();
        add(news, page);
    }

    private Div head(Receipt now) {
        var mark = new Span(
                switch (now.state()) {
                    case SUBMITTED, ACCEPTED -> "✓";
                    case RETURNED -> "↩";
                    case DRAFT, NOT_BEGUN -> "◐";
                });
        mark.getElement().setAttribute("aria-hidden", "true");
        var head = new Div(mark, heading, new Span(subtitle(now)));
        head.addClassNames("receipt-head", tone(now));
        return head;
    }

    private static String tone(Receipt now) {
        return switch (now.state()) {
            case SUBMITTED, ACCEPTED -> "ok";
            case RETURNED -> "warn";
            case DRAFT, NOT_BEGUN -> "idle";
        };
    }

    private static String title(Receipt now) {
        var code = now.key().code();
        return switch (now.state()) {
            case SUBMITTED -> code + " is handed in";
            case ACCEPTED -> code + " is accepted";
            case RETURNED -> code + " is returned";
            case DRAFT, NOT_BEGUN -> code + " is not handed in";
        };
    }

    private String subtitle(Receipt now) {
        var sent = now.sent();
        if (sent == null) {
            return "Its answers are a draft.";
        }
        var decided = sent.decided();
        return switch (now.state()) {
            case SUBMITTED -> words.when(sent.at());
            case ACCEPTED, RETURNED -> decided == null ? "" : words.when(decided.at());
            case DRAFT, NOT_BEGUN -> "It was opened again after it had been handed in.";
        };
    }

    private Component steps(Receipt now, List<Turn> next) {
        var open = now.state().open();
        if (open) {
            var form = new Anchor(now.key().path(), goOn(now));
            form.getElement().setAttribute("router-link", true);
            form.addClassNames("btn", "primary");
            return form;
        }
        return new AnswerSteps(now, next, model.today());
    }

    private static String goOn(Receipt now) {
        return (now.state() == FormState.RETURNED ? "Answer the remarks on " : "Go on with ")
                + now.key().code();
    }

    private Anchor back(Receipt now) {
        var contact = model.isContact(now.key().court());
        var back = new Anchor(
                (contact ? "my-court/" : "court/") + now.key().court(),
                contact ? "Back to My court" : "Back to " + now.court());
        back.getElement().setAttribute("router-link", true);
        back.addClassName("btn");
        if (!now.state().open()) {
            back.addClassName("primary");
        }
        return back;
    }

    static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("receipt-strong");
        return strong;
    }

    @Override
    public String getPageTitle() {
        return (shown == null
                        ? "Receipt"
                        : title(shown.receipt()) + " · " + shown.receipt().court()) + " · CCPOR Deployment";
    }
}
