package org.ccpor.court;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Role;

/** One list of the contacts of a court and of those who sign in for it: the same work e-mail, else the same name, is one person. Pure. */
final class PeopleOfCourt {
    private PeopleOfCourt() {}

    /** By side, then name. */
    static List<ContactLine> of(String court, List<ContactLine> contacts, List<Addressee> accounts) {
        var ours = accounts.stream().filter(it -> it.viewer().serves(court)).toList();
        var known =
                contacts.stream().map(it -> ours.stream().anyMatch(account -> same(it, account)) ? signingIn(it) : it);
        var more = ours.stream()
                .filter(it -> contacts.stream().noneMatch(contact -> same(contact, it)))
                .map(it -> line(court, it));
        return Stream.concat(known, more)
                .sorted(Comparator.comparing(ContactLine::side)
                        .thenComparing(ContactLine::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static boolean same(ContactLine contact, Addressee account) {
        return contact.side() == side(account)
                && (contact.email().isEmpty() || account.email() == null
                        ? contact.name().equalsIgnoreCase(account.viewer().displayName())
                        : contact.email().equalsIgnoreCase(account.email()));
    }

    private static ContactSide side(Addressee account) {
        return account.viewer().role() == Role.LEA_CONTACT ? ContactSide.LEA : ContactSide.COURT;
    }

    private static ContactLine signingIn(ContactLine it) {
        return new ContactLine(
                it.id(),
                it.court(),
                it.side(),
                it.role(),
                it.name(),
                it.email(),
                it.phone(),
                it.version(),
                true,
                it.mayEdit());
    }

    private static ContactLine line(String court, Addressee account) {
        var viewer = account.viewer();
        return new ContactLine(
                UUID.nameUUIDFromBytes(("account:" + viewer.userName()).getBytes(UTF_8)),
                court,
                side(account),
                viewer.role().label(),
                viewer.displayName(),
                Objects.requireNonNullElse(account.email(), ""),
                "",
                0,
                true,
                false);
    }
}
