package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.LibraryCase;
import org.ccpor.acceptance.Result;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.jspecify.annotations.Nullable;

/** One case: a line with its result, which opens to what is to be done and expected. */
class CaseRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient LibraryCase test;
    private final transient CaseCommand logger;
    private final NativeButton head = new NativeButton();
    private final Span chip = new Span();
    private final Span by = new Span();
    private final CaseTrouble trouble;
    private final CommandRun run = new CommandRun();
    private final transient Map<Result, Command<CaseLine>> results = new EnumMap<>(Result.class);
    private transient @Nullable CaseLine line;
    private transient @Nullable CaseDetail detail;
    private boolean mayLog;

    CaseRow(LibraryCase test, CaseCommand logger) {
        this.test = test;
        this.logger = logger;
        trouble = new CaseTrouble(logger);
        Stream.of(Result.values())
                .forEach(it -> results.put(it, logger.give(it, () -> detail == null ? "" : detail.note(), trouble)));
        var id = new Span(test.id());
        id.addClassName("cat-id");
        var title = new Span(test.title());
        title.addClassName("cat-title");
        var role = new Span(test.role().label());
        role.addClassName("cat-role");
        by.addClassName("cat-by");
        head.addClassName("cat-head");
        head.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        head.add(id, title, role, by, chip);
        head.addClickListener(_ -> toggle());
        getContent().addClassName("cat-case");
        getContent().getElement().setAttribute("data-case", test.id());
        getContent().add(head, trouble);
    }

    void show(CaseLine now, boolean mayLogNow) {
        if (now.equals(line) && mayLogNow == mayLog) {
            return;
        }
        line = now;
        mayLog = mayLogNow;
        chip.setText(words(now.result()));
        chip.setClassName("cat-chip cat-" + tone(now.result()));
        by.setText(
                now.result() == null ? "" : now.tester() + ", " + logger.model().day(now.on()));
        if (detail != null) {
            detail.show(now, mayLog);
        }
    }

    /** Open, or waiting for this person: it stays in sight although the filter does not want it. */
    boolean busy() {
        return detail != null || trouble.isVisible();
    }

    void focus() {
        head.focus();
    }

    private void toggle() {
        var open = detail;
        if (open != null) {
            getContent().remove(open);
            detail = null;
        } else if (line != null) {
            var made = new CaseDetail(test, this::choose);
            made.show(line, mayLog);
            getContent().add(made);
            detail = made;
        }
        head.getElement().setAttribute("aria-expanded", String.valueOf(detail != null));
    }

    /** Gives the case this result, with the note that stands in the open detail. */
    void choose(Result result) {
        var now = line;
        if (now != null && mayLog) {
            run.start(Objects.requireNonNull(results.get(result)), now, () -> {
                if (detail != null) {
                    detail.taken();
                }
            });
        }
    }

    static String words(@Nullable Result result) {
        return (result == null ? "○" : result.sign()) + " " + Result.words(result);
    }

    static String tone(@Nullable Result result) {
        return result == null ? "open" : result.name().toLowerCase(Locale.ROOT);
    }
}
