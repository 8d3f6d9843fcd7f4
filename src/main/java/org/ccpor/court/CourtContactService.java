package org.ccpor.court;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people to call about a court. Coordinators keep all of them, a court or LEA contact those of the own side of the
 * own court; a person who may not read or change them gets {@link AccessDeniedException}.
 */
@Service
@Transactional
@Everyone
public class CourtContactService {
    private final CourtContactRepository contacts;
    private final CourtDirectory courts;
    private final CourtAccess access;
    private final Addressees accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourtContactService(
            CourtContactRepository contacts,
            CourtDirectory courts,
            CourtAccess access,
            Addressees accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.courts = courts;
        this.access = access;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** By side, then name, with those who sign in for the court; empty for a court that does not exist. */
    @Transactional(readOnly = true)
    public List<ContactLine> list(String court) {
        var asking = access.mustSee(court, Matter.CONTACTS);
        return PeopleOfCourt.of(
                court,
                contacts.findByCourtOrderBySideAscNameAsc(court).stream()
                        .map(it -> it.line(ContactAccess.mayEdit(asking, court, it.side())))
                        .toList(),
                accounts.all());
    }

    /** @throws RefusedException if a field is wrong or there is no such court */
    public ContactLine add(String court, ContactEntry entry) {
        mustEdit(court, entry.side());
        if (courts.find(court).isEmpty()) {
            throw new RefusedException("There is no such court.");
        }
        var contact = contacts.save(new CourtContact(court, ContactRule.clean(entry)));
        contacts.flush();
        publish(court, CourtChangeKind.CONTACT_ADDED, null, contact.title(), contact.title());
        return contact.line(true);
    }

    /**
     * Changes all fields of a contact.
     *
     * @throws StaleException if it was changed or removed since the person saw it
     * @throws RefusedException if a field is wrong
     */
    public ContactLine change(UUID id, ContactEntry entry, int seenVersion) {
        var contact = find(id);
        mustEdit(contact.court(), contact.side());
        mustEdit(contact.court(), entry.side());
        contact.requireVersion(seenVersion);
        var before = contact.entry();
        var clean = ContactRule.clean(entry);
        if (clean.equals(before)) {
            return contact.line(true);
        }
        var title = contact.title();
        contact.change(clean);
        flush();
        publish(
                contact.court(),
                CourtChangeKind.CONTACT_CHANGED,
                ContactDifference.before(before, clean),
                title,
                ContactDifference.after(before, clean));
        return contact.line(true);
    }

    /** @throws StaleException if it was changed or removed since the person saw it */
    public void remove(UUID id, int seenVersion) {
        var contact = find(id);
        mustEdit(contact.court(), contact.side());
        contact.requireVersion(seenVersion);
        contacts.delete(contact);
        flush();
        publish(contact.court(), CourtChangeKind.CONTACT_REMOVED, contact.title(), contact.title(), null);
    }

    private CourtContact find(UUID id) {
        return contacts.findById(id).orElseThrow(() -> new StaleException("Somebody removed this contact meanwhile."));
    }

    private void flush() {
        try {
            contacts.flush();
        } catch (OptimisticLockingFailureException e) {
            throw new StaleException(
                    "Somebody changed this contact in the same moment. Look at it again, then decide.");
        }
    }

    private void publish(
            String court, ChangeKind what, @Nullable String before, String subject, @Nullable String after) {
        events.publishEvent(new Change(
                court, what, subject, before, after, null, access.viewer().userName(), clock.instant()));
    }

    private void mustEdit(String court, ContactSide side) {
        access.must(ContactAccess.mayEdit(access.viewer(), court, side), court, Matter.CONTACTS);
    }
}
