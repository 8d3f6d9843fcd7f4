package org.ccpor.administration.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Person;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Asks what is needed to let people in, change what they may do, and keep them out. */
@SpringComponent
record PersonCommand(AccountService accounts, CourtDirectory courts) {
    private static final String PHONE = "The people of a court see it if this person looks after it";

    List<Person> everybody() {
        return accounts.list();
    }

    String courtName(String slug) {
        return courts.find(slug).map(CourtProfile::name).orElse(slug);
    }

    Command<Viewer> add() {
        return Command.asking("Add an account", _ -> newAccount());
    }

    Command<Person> change() {
        return Command.asking("Change", this::change);
    }

    /** Name, work e-mail and phone; the person stays signed in. */
    Command<Person> details() {
        return Command.asking("Contact", this::details);
    }

    Command<Person> password() {
        return Command.asking("Password", this::password);
    }

    Command<Person> unlock() {
        return Command.<Person>of("Unlock", it -> {
                    accounts.unlock(it.userName());
                    Notices.info(it.displayName() + " may try to sign in again.");
                })
                .when(Person::locked);
    }

    /** Keeps an enabled person out after asking; lets a disabled one in at once. Nobody does it to themselves. */
    List<Command<Person>> turn(String me) {
        return List.of(
                Command.<Person>asking("Disable", this::disable)
                        .when(it -> it.enabled() && !it.userName().equals(me)),
                Command.<Person>of("Enable", it -> {
                            accounts.enable(it.userName(), true, it.version());
                            Notices.info(it.displayName() + " may sign in again.");
                        })
                        .when(it -> !it.enabled() && !it.userName().equals(me)));
    }

    private CommandDialog newAccount() {
        var dialog = new CommandDialog("Add an account", "Add");
        var user = dialog.need(Fields.line("User name", ""), "Give a user name to sign in with.");
        user.setHelperText("Small letters, digits, dots, dashes; cannot be changed later");
        user.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        var name = dialog.need(Fields.line("Name", ""), "Give the name others see.");
        var email = dialog.ask(Fields.keyboard(Fields.line("Work e-mail", ""), "email"));
        email.setHelperText("Notices go there; without it they are in the inbox only");
        var phone = dialog.ask(Fields.keyboard(Fields.line("Work phone", ""), "tel"));
        phone.setHelperText(PHONE);
        var rights = new RightsFields(dialog, courts.all(), Role.COURT_CONTACT, Set.of());
        var password = dialog.need(new NewPasswordField("First password"), "Give a first password.");
        dialog.errorAt(user, "user name");
        dialog.errorAt(phone, "phone");
        dialog.errorAt(email, "e-mail");
        dialog.errorAt(password, "password");
        dialog.errorAt(name, "on one line");
        return dialog.runs(
                        0,
                        _ -> accounts.create(new NewAccount(
                                user.getValue(),
                                name.getValue(),
                                rights.role(),
                                rights.courts(),
                                email.getValue(),
                                phone.getValue(),
                                password.getValue())))
                .says(() -> name.getValue().strip() + " may sign in.");
    }

    private CommandDialog change(Person person) {
        var dialog = new CommandDialog("Change " + person.displayName(), "Save");
        dialog.tell(person.userName() + " is signed out and signs in again with the new rights.");
        var rights = new RightsFields(dialog, courts.all(), person.role(), person.courts());
        dialog.comparing(() -> both(person, words(rights.role(), rights.courts())));
        return dialog.runs(
                person.version(),
                version -> accounts.change(person.userName(), rights.role(), rights.courts(), version));
    }

    private CommandDialog details(Person person) {
        var dialog = new CommandDialog("Name, e-mail and phone of " + person.userName(), "Save");
        var problem = person.mailProblem();
        if (problem != null) {
            dialog.tell("Mail to this address comes back: " + problem);
        }
        var name = dialog.need(Fields.line("Name", person.displayName()), "Give the name others see.");
        var email = dialog.ask(Fields.keyboard(Fields.line("Work e-mail", person.email()), "email"));
        email.setHelperText("Notices go there; without it they are in the inbox only");
        var phone = dialog.ask(Fields.keyboard(Fields.line("Work phone", person.phone()), "tel"));
        phone.setHelperText(PHONE);
        dialog.errorAt(phone, "phone");
        dialog.errorAt(email, "e-mail");
        dialog.errorAt(name, "on one line");
        dialog.comparing(() -> both(person, name.getValue() + ", " + email.getValue() + ", " + phone.getValue()));
        return dialog.runs(
                person.version(),
                version -> accounts.correct(
                        person.userName(), name.getValue(), email.getValue(), phone.getValue(), version));
    }

    private CommandDialog password(Person person) {
        var dialog = new CommandDialog("Set a new password", "Set");
        dialog.tell(person.displayName() + " is signed out everywhere; a lock is lifted.");
        var password = dialog.need(new NewPasswordField("New password"), "Give a new password.");
        dialog.errorAt(password, "password");
        dialog.comparing(() -> both(person, "New password"));
        return dialog.runs(
                        person.version(),
                        version -> accounts.resetPassword(person.userName(), password.getValue(), version))
                .says(() -> "The password of " + person.userName() + " is set.");
    }

    private CommandDialog disable(Person person) {
        var dialog = new CommandDialog("Disable " + person.displayName() + "?", "Disable");
        dialog.tell(person.userName() + " is signed out everywhere and cannot sign in any more. Nothing is deleted, and"
                + " you can enable the account again.");
        dialog.comparing(() -> both(person, "Disabled"));
        return dialog.runs(person.version(), version -> accounts.enable(person.userName(), false, version));
    }

    private CommandDialog.Both both(Person seen, String mine) {
        return everybody().stream()
                .filter(it -> it.userName().equals(seen.userName()))
                .findFirst()
                .map(it -> new CommandDialog.Both(
                        it.version(), words(it.role(), it.courts()) + (it.enabled() ? "" : " (disabled)"), mine))
                .orElseGet(() -> new CommandDialog.Both(seen.version(), "Removed", null));
    }

    private String words(Role role, Set<String> slugs) {
        var names = slugs.stream().map(this::courtName).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? role.label() : role.label() + ": " + names;
    }
}
