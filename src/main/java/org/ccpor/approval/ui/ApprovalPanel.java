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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.approval.ApprovalRule;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.Days;
import org.jspecify.annotations.Nullable;

/** What each side decided about one subject, the way to decide for who may, and what does not count any more. */
public final class ApprovalPanel {
    private final Section content = new Section();
    private final String court;
    private final ApprovalDesk desk;
    private final Map<Side, ApprovalLine> lines = new EnumMap<>(Side.class);
    private final Paragraph hint = new Paragraph();
    private final Div commands = new Div();
    private final UnorderedList past = new UnorderedList();
    private final NativeDetails earlier = new NativeDetails("Earlier decisions", past);

    /**
     * @param sides whose decisions are shown, in their order
     * @param ask opens the dialog for one side
     */
    public ApprovalPanel(ApprovalDesk desk, String court, Subject subject, List<Side> sides, Consumer<Side> ask) {
        this.court = court;
        this.desk = desk;
        var list = new UnorderedList();
        list.addClassName("approval-list");
        list.getElement().setAttribute("role", "list");
        for (var side : sides) {
            var line = new ApprovalLine(desk, subject, side, sides.size() > 1, () -> ask.accept(side));
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
    public void show(Subject subject, Collection<Side> open) {
        show(desk.approvals().of(court, subject), null, open);
    }

    /**
     * Shows how it stands. Buttons stay the same ones: a click on the way while somebody else decides still counts.
     *
     * @param goLive the present go-live date; what was decided about another one is shown as worth nothing
     * @param open sides that may decide now, whoever does it for them
     */
    public void show(Decisions now, @Nullable LocalDate goLive, Collection<Side> open) {
        var viewer = desk.viewers().get();
        lines.forEach((side, line) -> line.show(
                now.of(side).orElse(null),
                goLive,
                open.contains(side)
                        && ApprovalRule.isOpen(now, side, goLive)
                        && ApprovalRule.mayGive(viewer, court, side)));
        commands.setVisible(commands.getChildren().anyMatch(Component::isVisible));
        past.removeAll();
        now.past().reversed().forEach(it -> past.add(new ListItem(told(it))));
        earlier.setVisible(past.getComponentCount() > 0);
    }

    private String told(Decision it) {
        var words = it.sentence() + (it.words().isEmpty() ? "" : ": " + it.words());
        var back = it.takenBack();
        return back == null
                ? words
                : "%s. Taken back on %s by %s: %s"
                        .formatted(words, Days.full(Days.day(back.at(), desk.clock())), back.by(), back.why());
    }
}
