package org.ccpor.document;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.HandedFile;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TypedText;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateItem;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of what the team provides: for each item of a process version that is a document, its editions. */
@Service
@Transactional
@Coordinators
public class LibraryService {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_EDITION = 40;
    private static final int LONGEST_LINK = 500;

    private final DocumentRepository documents;
    private final SendingRepository sendings;
    private final ProcessTemplates templates;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LibraryService(
            DocumentRepository documents,
            SendingRepository sendings,
            ProcessTemplates templates,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.sendings = sendings;
        this.templates = templates;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Of one process version, the newest first. */
    @Transactional(readOnly = true)
    public List<Document> of(TemplateKey template) {
        return documents.of(template.id(), template.version()).stream()
                .map(StoredDocument::document)
                .toList();
    }

    /** Items of a process version that provide a document, in its order. */
    @Transactional(readOnly = true)
    public List<TemplateItem> items(TemplateKey template) {
        return templates
                .get(template)
                .items()
                .filter(it -> it.kind() == ItemKind.DOCUMENT)
                .toList();
    }

    /**
     * Keeps one more edition.
     *
     * @throws org.ccpor.base.FileHeldException if the party-data guard stopped at the file and the person has not confirmed
     * @throws RefusedException if the item provides no document or has that edition already, a text is missing, or there is not
     *     exactly one of a link to a page of the web and an allowed file
     */
    public Document add(NewDocument wanted) {
        if (items(wanted.template()).stream().noneMatch(it -> it.id().equals(wanted.item()))) {
            throw new RefusedException("Choose an item of the process that provides a document.");
        }
        var title = TypedText.required(wanted.title(), "the title", LONGEST_TITLE);
        var edition = TypedText.required(wanted.edition(), "the edition", LONGEST_EDITION);
        var link = link(wanted.link());
        var upload = wanted.upload();
        if ((link == null) == (upload == null)) {
            throw new RefusedException("Give a link or a file, one of them.");
        }
        var file = upload == null ? null : HandedFile.of(upload.name(), upload.content(), upload.confirmed());
        var me = viewer.get().userName();
        try {
            var stored = documents.saveAndFlush(new StoredDocument(
                    wanted.template(), wanted.item(), title, edition, link, file, clock.instant(), me));
            var document = stored.document();
            if (file != null) {
                var number = 0;
                for (var part : file.parts()) {
                    documents.addPart(document.id(), number++, part);
                }
            }
            var suspects = file == null || file.suspects().isEmpty() ? null : String.join(" ", file.suspects());
            tell(document, DocumentChangeKind.ADDED, suspects);
            return document;
        } catch (DataIntegrityViolationException taken) {
            throw new RefusedException(
                    "There is an edition %s of it already. Name this one differently.".formatted(edition));
        }
    }

    /** @throws RefusedException if a court was sent it, or somebody removed it meanwhile */
    public void remove(UUID id) {
        var document = find(id).orElseThrow(() -> new RefusedException("Somebody removed this edition meanwhile."));
        if (sendings.existsOf(id)) {
            throw new RefusedException("A court was sent this edition, so it stays. Add a newer one.");
        }
        documents.delete(id);
        tell(document, DocumentChangeKind.REMOVED, null);
    }

    /** Empty if it was removed. */
    @Transactional(readOnly = true)
    public Optional<Document> find(UUID id) {
        return documents.findById(id).map(StoredDocument::document);
    }

    /** A piece of its file, counted from 0; empty after the last. */
    @Transactional(readOnly = true)
    public Optional<byte[]> part(UUID id, int number) {
        return documents.part(id, number);
    }

    private static @Nullable String link(@Nullable String typed) {
        var link = TypedText.optional(typed, "the link", LONGEST_LINK);
        if (link == null) {
            return null;
        }
        if (!web(link)) {
            throw new RefusedException("Give the whole link, such as https://courts.ca.gov/partners/1190.htm.");
        }
        return link;
    }

    private static boolean web(String link) {
        try {
            var address = URI.create(link);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private void tell(Document document, DocumentChangeKind what, @Nullable String reason) {
        events.publishEvent(new Change(
                "",
                what,
                document.words(),
                null,
                document.item(),
                reason,
                viewer.get().userName(),
                clock.instant()));
    }
}
