package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.ContactEntry;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.court.CourtContactService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes the people to call about a court. */
@SpringComponent
record ContactCommand(CourtContactService contacts, CurrentViewer viewer) {
    List<ContactLine> list(String slug) {
        return contacts.list(slug);
    }

    /** Sides this viewer may keep; none for who only reads. */
    List<ContactSide> sides(String slug) {
        var asking = viewer.get();
        if (asking.coordinates()) {
            return List.of(ContactSide.values());
        }
        if (!asking.serves(slug)) {
            return List.of();
        }
        return List.of(asking.role() == Role.LEA_CONTACT ? ContactSide.LEA : ContactSide.COURT);
    }

    /** For the court of that slug. */
    Command<String> add() {
        return Command.<String>asking("Add a contact", this::add)
                .when(it -> !sides(it).isEmpty());
    }

    Command<ContactLine> change() {
        return Command.<ContactLine>asking("Change", this::change)
                .spoken(it -> "Change " + it.name())
                .when(ContactLine::mayEdit);
    }

    Command<ContactLine> remove() {
        return Command.<ContactLine>asking("Remove", this::remove)
                .spoken(it -> "Remove " + it.name())
                .when(ContactLine::mayEdit);
    }

    private CommandDialog add(String slug) {
        var dialog = new CommandDialog("Add a contact", "Add");
        var entry = entry(dialog, slug, null);
        return dialog.runs(0, _ -> contacts.add(slug, entry.read()));
    }

    private CommandDialog change(ContactLine contact) {
        var dialog = new CommandDialog("Change " + contact.name(), "Save");
        var entry = entry(dialog, contact.court(), contact);
        dialog.comparing(() -> both(contact, words(entry.read())));
        return dialog.runs(contact.version(), version -> contacts.change(contact.id(), entry.read(), version));
    }

    private CommandDialog remove(ContactLine contact) {
        var dialog = new CommandDialog("Remove " + contact.name() + "?", "Remove");
        dialog.tell("%s (%s) is removed with e-mail and phone. This cannot be undone."
                .formatted(contact.name(), contact.role()));
        dialog.comparing(() -> both(contact, "Remove"));
        return dialog.runs(contact.version(), version -> contacts.remove(contact.id(), version));
    }

    /** Reads what was typed. */
    private interface Typed {
        ContactEntry read();
    }

    private Typed entry(CommandDialog dialog, String slug, @Nullable ContactLine old) {
        var sides = sides(slug);
        var side = dialog.need(
                Fields.one("Speaks for", sides, ContactSide::label, old == null ? sides.getFirst() : old.side(), null),
                "Choose whom the contact speaks for.");
        var name = dialog.need(Fields.line("Name", old == null ? null : old.name()), "Give a name.");
        var role = dialog.need(Fields.line("Role", old == null ? null : old.role()), "Give a role.");
        var email = dialog.ask(Fields.line("Work e-mail", old == null ? null : old.email()));
        var phone = dialog.ask(Fields.line("Work phone", old == null ? null : old.phone()));
        dialog.errorAt(role, "role");
        dialog.errorAt(name);
        dialog.errorAt(email, "work e-mail");
        dialog.errorAt(phone, "work phone");
        return () -> new ContactEntry(
                Objects.requireNonNull(side.getValue()),
                role.getValue(),
                name.getValue(),
                email.getValue(),
                phone.getValue());
    }

    private CommandDialog.Both both(ContactLine seen, String mine) {
        return contacts.list(seen.court()).stream()
                .filter(it -> it.id().equals(seen.id()))
                .findFirst()
                .map(it -> new CommandDialog.Both(
                        it.version(),
                        words(new ContactEntry(it.side(), it.role(), it.name(), it.email(), it.phone())),
                        mine))
                .orElseGet(() -> new CommandDialog.Both(seen.version(), "Removed", null));
    }

    private static String words(ContactEntry entry) {
        return String.join(", ", entry.name(), entry.role(), entry.side().label(), entry.email(), entry.phone())
                .replaceAll("(, )+$", "");
    }
}
