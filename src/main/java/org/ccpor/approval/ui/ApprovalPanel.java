package org.ccpor.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ccpor.approval.ApprovalRule;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandDialog;
import org.jspecify.annotations.Nullable;

/** What each side decided about one subject, the way to decide for who may, and what does not count any more. */
public final class ApprovalPanel {
    private final Section content = new Section();
    private final String court;
    private final Subject subject;
    private final boolean takesBack;
    private final ApprovalModel model;
    private final Map<Side, ApprovalLine> lines = new EnumMap<>(Side.class);
    private final Paragraph hint = new Paragraph();
    private final Div commands = new Div();
    private final UnorderedList past = new UnorderedList();
    private final NativeDetails earlier = new NativeDetails("Earlier decisions", past);

    /**
     * @param ask asks one side
     * @param takeBack takes back what a side approved, with the reason; {@code null} where the feature does that in its own way
     * @param done runs when the page should look again
     */
    public ApprovalPanel(
            ApprovalModel model,
            String court,
            Subject subject,
            Function<Side, CommandDialog> ask,
            @Nullable BiConsumer<Side, String> takeBack,
            Runnable done) {
        this.court = court;
        this.model = model;
        this.subject = subject;
        this.takesBack = takeBack != null;
        var list = new UnorderedList();
        list.addClassName("approval-list");
        list.getElement().setAttribute("role", "list");
        for (var side : subject.sides()) {
            var line = new ApprovalLine(model, subject, side, ask, takeBack == null ? (_, _) -> {} : takeBack, done);
            lines.put(side, line);
            list.add(line);
        }
        hint.addClassName("approval-hint");
        commands.addClassName("approval-commands");
        content.addClassName("approvals");
        content.getElement().setAttribute("aria-label", subject.title());
        content.add(new H3(subject.title()), list, hint, commands, earlier);
        say("");
    }

    /** What stands on the page. */
    public Component component() {
        return content;
    }

    /** Other commands of the feature, under the sides. Those that are not visible take no room. */
    public void offer(Component... others) {
        commands.add(others);
    }

    /** Only these sides take part; the others are not shown. */
    public void needs(Collection<Side> sides) {
        lines.forEach((side, line) -> line.setVisible(sides.contains(side)));
    }

    /** What the feature says about it; empty for nothing. */
    public void say(String sentence) {
        hint.setText(sentence);
        hint.setVisible(!sentence.isEmpty());
    }

    /** As {@link #show(Decisions, LocalDate, Collection)}, read anew for what is not about a date. */
    public void show(Collection<Side> open) {
        show(model.approvals().of(court, subject), null, open);
    }

    /**
     * Shows how it stands. Buttons stay the same ones: a click on the way while somebody else decides still counts.
     *
     * @param goLive the present go-live date; what was decided about another one is shown as worth nothing
     * @param open sides that may decide now, whoever does it for them
     */
    public void show(Decisions now, @Nullable LocalDate goLive, Collection<Side> open) {
        lines.forEach((side, line) -> line.show(
                now.of(side).orElse(null),
                goLive,
                mine(open, side) && ApprovalRule.isOpen(now, side, goLive),
                takesBack
                        && mine(open, side)
                        && now.of(side).filter(Decision::stands).isPresent()));
        commands.setVisible(commands.getChildren().anyMatch(Component::isVisible));
        past.removeAll();
        now.past().reversed().forEach(it -> past.add(new ListItem(told(it))));
        earlier.setVisible(past.getComponentCount() > 0);
    }

    private boolean mine(Collection<Side> open, Side side) {
        return open.contains(side) && ApprovalRule.mayGive(model.viewers().get(), court, side);
    }

    private static String about(Decision it) {
        return it.goLive() == null
                ? ""
                : " for go-live %s (%s), recorded by %s"
                        .formatted(DateFormatter.full(it.goLive()), it.role(), it.name());
    }

    private String told(Decision it) {
        var words = it.sentence() + about(it) + (it.words().isEmpty() ? "" : ": " + it.words());
        var back = it.takenBack();
        return back == null
                ? words
                : "%s. Taken back on %s by %s: %s"
                        .formatted(
                                words,
                                DateFormatter.full(DateFormatter.day(back.at(), model.clock())),
                                model.names().of(back.by()),
                                back.why());
    }
}
