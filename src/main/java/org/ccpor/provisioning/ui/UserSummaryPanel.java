package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ccpor.provisioning.UserFinding;
import org.ccpor.provisioning.UserSummary;

/** How the list stands: ready or waiting, by role, and what is to be fixed, each with a way to the user. */
class UserSummaryPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient Consumer<UUID> opening;
    private final H3 words = new H3();
    private final UnorderedList roles = new UnorderedList();
    private final Div findings = new Div();

    UserSummaryPanel(Consumer<UUID> opening) {
        this.opening = opening;
        roles.addClassName("users-roles");
        roles.getElement().setAttribute("aria-label", "Users ready, by role");
        findings.addClassName("users-findings");
        getContent().addClassName("users-summary");
        getContent().add(words, roles, findings);
    }

    void show(UserSummary now) {
        words.setText(now.words());
        roles.removeAll();
        now.roles().forEach((role, it) -> {
            var figure = new Span("%,d of %,d".formatted(it.ready(), it.users()));
            figure.addClassName("users-figure");
            roles.add(new ListItem(new Span(role.label()), figure));
        });
        roles.setVisible(!now.roles().isEmpty());
        findings.removeAll();
        var errors = now.errors();
        var warnings = now.findings().stream().filter(it -> !it.blocks()).toList();
        if (now.users() > 0 && !errors.isEmpty()) {
            findings.add(list("%,d to fix before handing in".formatted(errors.size()), errors, true));
        }
        if (!warnings.isEmpty()) {
            findings.add(list("%,d to look at".formatted(warnings.size()), warnings, false));
        }
    }

    private NativeDetails list(String title, List<UserFinding> found, boolean open) {
        var list = new UnorderedList();
        found.stream().limit(SHOWN).map(this::line).forEach(list::add);
        var details = new NativeDetails(title, list);
        if (found.size() > SHOWN) {
            details.setContent(new Div(
                    list,
                    new Paragraph("And %,d more; narrow the list to find them.".formatted(found.size() - SHOWN))));
        }
        details.setOpen(open);
        details.addClassName(open ? "users-errors" : "users-warnings");
        return details;
    }

    private ListItem line(UserFinding found) {
        var id = found.user();
        if (id == null) {
            return new ListItem(found.sentence());
        }
        var who = new NativeButton(found.who(), _ -> opening.accept(id));
        who.getElement().setAttribute("type", "button");
        who.addClassName("users-link");
        return new ListItem(who, new Span(" " + found.sentence()));
    }
}
