package org.ccpor.document;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.TypedText;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.court.CourtContactService;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.ccpor.identity.Workers;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.process.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends courts what the library has for an item, and knows who opened it. */
@Service
@Transactional
@Everyone
public class SendingService {
    private static final int LONGEST = 1000;

    private final DocumentRepository documents;
    private final SendingRepository sendings;
    private final FormItemService plans;
    private final DeploymentDetailsService deployments;
    private final ItemService items;
    private final CourtContactService contacts;
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingService(
            DocumentRepository documents,
            SendingRepository sendings,
            FormItemService plans,
            DeploymentDetailsService deployments,
            ItemService items,
            CourtContactService contacts,
            CourtAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.sendings = sendings;
        this.plans = plans;
        this.deployments = deployments;
        this.items = items;
        this.contacts = contacts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What the court was sent, the newest first. */
    @Transactional(readOnly = true)
    public List<SentDocument> of(String court) {
        access.mustSee(court, Matter.COURT);
        return sendings.of(court).stream().map(Sending::sent).toList();
    }

    /** Editions that the library has for that item of the court's plan, the newest first. */
    @Transactional(readOnly = true)
    @Coordinators
    public List<Document> choices(String court, String item) {
        var template = deployments.details(court).template();
        return template == null
                ? List.of()
                : documents.of(template.id(), template.version()).stream()
                        .map(StoredDocument::document)
                        .filter(it -> it.item().equals(item))
                        .toList();
    }

    /** Everybody of the court and its LEA; who cannot sign in is not reached. */
    @Transactional(readOnly = true)
    @Coordinators
    public List<ContactLine> people(String court) {
        return contacts.list(court);
    }

    /**
     * Sends it to those of the court who can sign in, and closes the item with what was sent. Sending another edition later closes
     * nothing once more.
     *
     * @param words what is written with it
     * @param lea whether the LEA gets it too
     * @throws RefusedException if nobody can sign in, something must be done before the item, or the words look like party data
     * @throws StaleException if somebody changed the item after this version
     */
    @Coordinators
    public SentDocument send(String court, String item, UUID document, String words, boolean lea, int seenVersion) {
        var viewer = access.mustSee(court, Matter.ITEMS);
        var plan = plans.lock(court);
        plan.requireOpen();
        var text = TypedText.required(words, "what you write with it", LONGEST);
        PartyData.suspects(text).stream().findFirst().ifPresent(it -> {
            throw new RefusedException(it + " Write it without that.");
        });
        var sides = EnumSet.of(Party.COURT);
        if (lea) {
            sides.add(Party.LEA);
        }
        if (people(court).stream().noneMatch(it -> it.signsIn() && (lea || it.side() == ContactSide.COURT))) {
            throw new RefusedException(
                    "Nobody there can sign in yet. Give somebody an account, or send it yourself and complete the item.");
        }
        var stored = documents.findById(document).orElseThrow(SendingService::gone);
        var edition = stored.document();
        if (choices(court, item).stream().noneMatch(edition::equals)) {
            throw gone();
        }
        var now = clock.instant();
        complete(court, item(deployments.details(court), item), edition, seenVersion);
        var sent = sendings.save(new Sending(stored, court, item, text, now, viewer.userName()))
                .sent();
        tell(sent, DocumentChangeKind.SENT, viewer);
        events.publishEvent(new NoticeRequested(
                NoticeKind.DOCUMENT,
                new Audience.Sides(court, sides),
                court,
                plan.name() + ": " + edition.words(),
                text,
                sent.path(),
                viewer.userName(),
                "document/" + sent.id()));
        return sent;
    }

    /** Empty if the court was sent no such thing. */
    @Transactional(readOnly = true)
    public Optional<SentDocument> find(String court, UUID id) {
        access.mustSee(court, Matter.COURT);
        return sendings.find(court, id).map(Sending::sent);
    }

    /** Somebody of the court has it before them; of others, and from the second time on, nothing is noted. */
    @Workers
    public void open(String court, UUID id) {
        var viewer = access.mustSee(court, Matter.COURT);
        if (viewer.serves(court)) {
            sendings.find(court, id)
                    .filter(it -> it.open(clock.instant(), viewer.userName()))
                    .ifPresent(it -> tell(it.sent(), DocumentChangeKind.OPENED, viewer));
        }
    }

    /** A piece of the file that was sent, counted from 0; empty after the last. */
    @Transactional(readOnly = true)
    public Optional<byte[]> part(String court, UUID id, int number) {
        return find(court, id).flatMap(it -> documents.part(it.document().id(), number));
    }

    private void complete(String court, ItemLine line, Document edition, int seenVersion) {
        if (!line.state().done()) {
            var evidence = "%s, sent %s"
                    .formatted(edition.words(), DateFormatter.full(DateFormatter.day(clock.instant(), clock)));
            items.complete(court, line.id(), evidence, seenVersion);
        } else if (line.version() != seenVersion) {
            throw new StaleException("Somebody closed this item meanwhile; look whether it was sent already.");
        }
    }

    private static ItemLine item(DeploymentDetails court, String item) {
        return court.phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new RefusedException("This item is not part of the plan any more."));
    }

    private static RefusedException gone() {
        return new RefusedException(
                "The library does not have this edition for the item any more. Choose another one.");
    }

    private void tell(SentDocument sent, ChangeKind what, Viewer by) {
        events.publishEvent(new Change(
                sent.court(), what, sent.document().words(), null, null, null, by.userName(), clock.instant()));
    }
}
